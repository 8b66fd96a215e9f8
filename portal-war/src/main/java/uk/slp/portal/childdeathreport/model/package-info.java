/** Yearly reports and their versions. */
@NullMarked
package uk.slp.portal.childdeathreport.model;

import org.jspecify.annotations.NullMarked;
