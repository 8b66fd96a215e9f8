/**
 * The links, their letters and the rules they decide.
 */
@NullMarked
package uk.slp.portal.onelink.model;

import org.jspecify.annotations.NullMarked;
