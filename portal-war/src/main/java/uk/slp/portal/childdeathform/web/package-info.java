/** The pages on which a coordinator keeps the forms, and the public data dictionary. */
package uk.slp.portal.childdeathform.web;
