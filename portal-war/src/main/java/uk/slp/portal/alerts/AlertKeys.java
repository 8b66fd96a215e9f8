package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.Seals;

/**
 * The keys in the links of letters: an identity and a keyed hash of it, so that nobody can guess one and none is stored.
 * A key opens one thing only: to confirm, to manage, or to stop the letters of one frequency.
 */
@ApplicationScoped
public class AlertKeys {
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{32})");
    private static final int CHARACTERS = 32;

    @Inject
    private Seals seals;

    /** To confirm a saved search. */
    String confirm(UUID alert) {
        return make("alert confirm", alert, seals::of);
    }

    /** The saved search that a key confirms. */
    Optional<UUID> confirming(@Nullable String key) {
        return read("alert confirm", key, seals::of);
    }

    /** To see and change the saved searches of a reader. */
    String manage(UUID reader) {
        return make("alert manage", reader, seals::of);
    }

    /** The reader whose saved searches a key opens. */
    Optional<UUID> managing(@Nullable String key) {
        return read("alert manage", key, seals::of);
    }

    /** To stop the letters of a frequency. */
    String stop(UUID reader, AlertFrequency often) {
        return make("alert stop " + often.code(), reader, seals::of);
    }

    /** The reader whose letters of a frequency a key stops. */
    Optional<UUID> stopping(@Nullable String key, AlertFrequency often) {
        return read("alert stop " + often.code(), key, seals::of);
    }

    static String make(String purpose, UUID id, BinaryOperator<String> hash) {
        return id + "." + hash.apply(purpose, id.toString()).substring(0, CHARACTERS);
    }

    static Optional<UUID> read(String purpose, @Nullable String key, BinaryOperator<String> hash) {
        Matcher parts = FORM.matcher(key == null ? "" : key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        UUID id;
        try {
            id = UUID.fromString(parts.group(1));
        } catch (IllegalArgumentException hyphensElsewhere) {
            return Optional.empty();
        }
        byte[] right = make(purpose, id, hash).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(right, parts.group().getBytes(StandardCharsets.UTF_8))
                ? Optional.of(id)
                : Optional.empty();
    }
}
