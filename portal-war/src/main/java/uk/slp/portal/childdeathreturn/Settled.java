package uk.slp.portal.childdeathreturn;

import java.time.Instant;

/**
 * With which words a contradiction or a gap was settled.
 *
 * @param name of who settled it
 */
public record Settled(String words, String name, Instant at) {
    /** The words stay out of logs. */
    @Override
    public String toString() {
        return "Settled";
    }
}
