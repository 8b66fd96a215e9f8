/**
 * Tasks on a rapid review or a practice review: what people of the partnership are to do beside its text, one by one or a
 * whole set at once.
 * Tasks are the partnership's own: the national body and the authority's notifiers do not see them, and no limit of a
 * stage depends on them.
 */
@NullMarked
package uk.slp.portal.casetask;

import org.jspecify.annotations.NullMarked;
