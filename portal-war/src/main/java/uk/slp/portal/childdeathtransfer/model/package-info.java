/** Offers of a review to another panel, and their life as a table. */
@NullMarked
package uk.slp.portal.childdeathtransfer.model;

import org.jspecify.annotations.NullMarked;
