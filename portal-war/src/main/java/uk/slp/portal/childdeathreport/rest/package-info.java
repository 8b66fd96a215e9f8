/** Yearly reports of child death overview panels for programs. */
@NullMarked
package uk.slp.portal.childdeathreport.rest;

import org.jspecify.annotations.NullMarked;
