/** Pages on which work changes hands. */
package uk.slp.portal.handover.web;
