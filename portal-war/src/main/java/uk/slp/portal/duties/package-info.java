/**
 * Which duty? Who must be told when a child has died or been seriously harmed, by whom, how bindingly and by when; and the
 * decisions that an authority keeps of it, with the views of its partners. The decision core is pure: facts in, duties
 * out, no clock.
 */
@NullMarked
package uk.slp.portal.duties;

import org.jspecify.annotations.NullMarked;
