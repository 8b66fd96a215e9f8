package uk.slp.portal.shared.id;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An identity as an address or a form gives it. What is none is that of no record: it is answered like one that names what
 * is not there, after the gate has answered whether the person may ask at all.
 */
public final class GivenId {
    /** The identity of no record. */
    public static final UUID NONE = new UUID(0, 0);

    private GivenId() {}

    /** The identity; that of no record if the text is none. */
    public static UUID of(@Nullable String text) {
        return read(text).orElse(NONE);
    }

    /** The identity, if the text is one. */
    public static Optional<UUID> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
