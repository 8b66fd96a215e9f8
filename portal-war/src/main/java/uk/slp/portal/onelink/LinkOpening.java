package uk.slp.portal.onelink;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt at a link ended.
 *
 * @param until when the next try makes sense, if there were too many
 * @param name by which the person is known from now on; empty unless opened
 * @param page the page of the record; empty unless opened
 * @param mark what the browser is to keep, so that no code is asked for there again; empty unless opened
 */
public record LinkOpening(Outcome outcome, @Nullable Instant until, String name, String page, String mark) {
    /** The endings. */
    public enum Outcome {
        OPENED,
        CODE_SENT,
        /** The code is wrong, or no longer valid. */
        WRONG_CODE,
        TOO_MANY,
        /** The key opens nothing, or nothing any more. */
        ENDED
    }

    static LinkOpening of(Outcome outcome) {
        return new LinkOpening(outcome, null, "", "", "");
    }

    static LinkOpening wait(@Nullable Instant until) {
        return new LinkOpening(Outcome.TOO_MANY, until, "", "", "");
    }

    /** Nothing of it reaches a log. */
    @Override
    public String toString() {
        return "LinkOpening[" + outcome + "]";
    }
}
