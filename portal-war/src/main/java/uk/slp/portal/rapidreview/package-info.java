/**
 * Rapid reviews: opened by every serious incident notification, written by the safeguarding partners, agreed by three of them, sent to the national body.
 */
@NullMarked
package uk.slp.portal.rapidreview;

import org.jspecify.annotations.NullMarked;
