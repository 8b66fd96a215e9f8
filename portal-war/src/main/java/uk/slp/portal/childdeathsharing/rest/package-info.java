/** The same for programs, each side by itself. */
package uk.slp.portal.childdeathsharing.rest;
