/** The librarian's work for programs. */
package uk.slp.portal.library.rest;
