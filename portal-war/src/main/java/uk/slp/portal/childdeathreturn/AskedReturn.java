package uk.slp.portal.childdeathreturn;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.onelink.LinkState;

/**
 * A return, for the panel that asked.
 *
 * @param link by which somebody without an account writes it, or null
 */
public record AskedReturn(ChildDeathCase death, ReturnView view, @Nullable LinkState link) {}
