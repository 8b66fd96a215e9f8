/**
 * One case from its notification to the publication: every stage that the person may read, as one timeline with clocks,
 * and the facts that differ between its sources. It keeps nothing of its own and changes nothing.
 */
@NullMarked
package uk.slp.portal.spine;

import org.jspecify.annotations.NullMarked;
