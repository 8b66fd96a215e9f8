/**
 * The national body: the queue of rapid reviews received, and one recorded outcome for each.
 */
@NullMarked
package uk.slp.portal.panel;

import org.jspecify.annotations.NullMarked;
