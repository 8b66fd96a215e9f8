/**
 * Yearly reports of child death overview panels (Children Act 2004 s.16M(6)): figures in which nobody can be recognised,
 * the panel's words, published versions, and the learning that goes to the library.
 */
@NullMarked
package uk.slp.portal.childdeathreport;

import org.jspecify.annotations.NullMarked;
