/** Child deaths over HTTP, for programs: telling of a death, and the cases of one's own overview panel. */
@NullMarked
package uk.slp.portal.childdeath.rest;

import org.jspecify.annotations.NullMarked;
