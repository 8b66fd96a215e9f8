/** The hits and their settlement for programs. */
package uk.slp.portal.identifiability.rest;
