package uk.slp.portal.nationalreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as it was typed.
 *
 * @param day null if nothing was typed, or no day
 * @param wrong whether something was typed that is no day
 */
public record GivenDay(@Nullable LocalDate day, boolean wrong) {
    /** Nothing was typed. */
    public static final GivenDay NONE = new GivenDay(null, false);

    /** A day that is one. */
    public static GivenDay of(LocalDate day) {
        return new GivenDay(day, false);
    }
}
