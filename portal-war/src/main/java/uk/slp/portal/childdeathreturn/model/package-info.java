/** Returns as they are kept, and the table of their states. */
@NullMarked
package uk.slp.portal.childdeathreturn.model;

import org.jspecify.annotations.NullMarked;
