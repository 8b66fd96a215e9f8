package uk.slp.portal.post;

import java.util.Objects;
import java.util.UUID;

/**
 * A person who is told.
 *
 * @param opens whether the person may open the record
 * @param needsMe whether the person must do something about it
 */
public record Addressee(UUID accountId, boolean opens, boolean needsMe) {
    /** Told for information. */
    static Addressee informed(UUID accountId) {
        return new Addressee(accountId, true, false);
    }

    /** Told because something is to be done. */
    static Addressee asked(UUID accountId) {
        return new Addressee(accountId, true, true);
    }

    /** Told of a record that the person may not open. */
    static Addressee outside(UUID accountId) {
        return new Addressee(accountId, false, false);
    }

    /** The stronger of two reasons for telling the same person. */
    Addressee and(Addressee other) {
        if (!Objects.equals(accountId, other.accountId)) {
            throw new IllegalArgumentException("Two reasons to tell two people");
        }
        return new Addressee(accountId, opens || other.opens, needsMe || other.needsMe);
    }
}
