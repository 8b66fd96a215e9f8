/**
 * Reviews that the national body arranges itself (Children Act 2004 s.16B): of one case or of a theme over many cases, with
 * a reviewer from a published pool or a recorded reason for somebody else, and what the Secretary of State was told.
 */
@NullMarked
package uk.slp.portal.nationalreview;

import org.jspecify.annotations.NullMarked;
