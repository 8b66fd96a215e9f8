/** Pages of yearly reports of child death overview panels. */
@NullMarked
package uk.slp.portal.childdeathreport.web;

import org.jspecify.annotations.NullMarked;
