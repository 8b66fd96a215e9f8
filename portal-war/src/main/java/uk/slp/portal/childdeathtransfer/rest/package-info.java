/** The same for programs of both panels. */
package uk.slp.portal.childdeathtransfer.rest;
