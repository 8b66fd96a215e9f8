/** Pages of the librarian. */
package uk.slp.portal.library.web;
