/**
 * How a local practice review is conducted, beside its report: who of the family was asked, parallel proceedings,
 * practitioner events, notices of delay, comments on a withholding, and the word of each safeguarding partner.
 */
@NullMarked
package uk.slp.portal.conduct;

import org.jspecify.annotations.NullMarked;
