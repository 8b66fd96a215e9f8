/**
 * Forms as data: what agencies are asked about a child who died, in sections and questions that a coordinator changes and
 * publishes without a programmer and without a restart. A version that was published never changes; an answer names the
 * version in whose words it was given. Knows no case and no answer of one.
 */
@NullMarked
package uk.slp.portal.childdeathform;

import org.jspecify.annotations.NullMarked;
