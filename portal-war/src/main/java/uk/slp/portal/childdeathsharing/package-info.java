/**
 * What leaves the space of child death review, and by whose decision. A question asks a local authority to decide whether it
 * notifies, and carries nothing of the review. A join says that a child death review and a notification are about the same
 * child: a recorded decision of both sides with purpose and legal basis, shown as a link and never as content (Children Act
 * 2004 s.16N(4), rules 64 and 65). The two sides are read by separate queries, and nobody gains rights by a join.
 */
@NullMarked
package uk.slp.portal.childdeathsharing;

import org.jspecify.annotations.NullMarked;
