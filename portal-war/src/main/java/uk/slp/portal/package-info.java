/**
 * The Safeguarding Learning Portal. Packages below this one are features, in the order of the statutory pipeline, and
 * a small shared kernel; dependencies run one way only.
 */
@NullMarked
package uk.slp.portal;

import org.jspecify.annotations.NullMarked;
