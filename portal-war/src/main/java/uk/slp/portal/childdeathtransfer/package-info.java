/**
 * The review of a child's death goes to another overview panel: offered by the panel that has it, accepted or declined by
 * the other (rule 55; Children Act 2004 s.16M(1) and (2)). Until the other panel has accepted, it is shown two references, an
 * age band, an area, the ground and whom to call; no query of its side reads a table of the case itself.
 */
@NullMarked
package uk.slp.portal.childdeathtransfer;

import org.jspecify.annotations.NullMarked;
