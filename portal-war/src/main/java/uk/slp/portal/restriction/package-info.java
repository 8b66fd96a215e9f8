/**
 * Sensitive cases restricted to named people, and what is opened all the same with a reason (domain reference 8.1). Each
 * body decides about its own people: a restriction shuts out those of one {@link uk.slp.portal.restriction.Circle}.
 */
@NullMarked
package uk.slp.portal.restriction;

import org.jspecify.annotations.NullMarked;
