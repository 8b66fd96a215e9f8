/** The forms and the data dictionary for programs. */
package uk.slp.portal.childdeathform.rest;
