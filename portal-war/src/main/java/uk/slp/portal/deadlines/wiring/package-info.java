/**
 * Where the pure deadlines meet the container: the calculator as a bean, set up by the configuration, and the health
 * check that warns before the bank holidays run out.
 */
@NullMarked
package uk.slp.portal.deadlines.wiring;

import org.jspecify.annotations.NullMarked;
