package uk.slp.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Browsers in which somebody has signed in before. A cookie holds a random number and an end for each of the last few
 * people, sealed together with the name; without the name nobody can tell whose it is. It opens nothing: wrong passwords
 * from there are counted apart from all others.
 */
@ApplicationScoped
public class KnownBrowsers {
    /** Name of the cookie. */
    public static final String COOKIE = "SLPKNOWN";

    /** How long a browser is known after the last sign-in. */
    public static final Duration KNOWN_FOR = Duration.ofDays(180);

    private static final int MOST_PEOPLE = 5;
    private static final int LONGEST = 1_000;
    private static final int ID_BYTES = 16;
    private static final String PURPOSE = "browser";

    @Inject
    private Seals seals;

    @Inject
    private Clock clock;

    /** The number of the browser if somebody of that name has signed in there. */
    Optional<String> numberOf(String username, @Nullable String cookie) {
        return numberOf(username, cookie, clock.instant(), text -> seals.of(PURPOSE, text));
    }

    /** What the browser is to keep after somebody signed in. */
    public String afterSignIn(String username, @Nullable String cookie) {
        byte[] id = new byte[ID_BYTES];
        new SecureRandom().nextBytes(id);
        return with(
                username,
                cookie,
                HexFormat.of().formatHex(id),
                clock.instant().plus(KNOWN_FOR),
                text -> seals.of(PURPOSE, text));
    }

    static Optional<String> numberOf(
            String username, @Nullable String cookie, Instant now, UnaryOperator<String> seal) {
        return entries(cookie).stream()
                .filter(entry -> holds(entry, username, now, seal))
                .map(entry -> entry.substring(0, entry.indexOf('.')))
                .findFirst();
    }

    static String with(String username, @Nullable String cookie, String id, Instant until, UnaryOperator<String> seal) {
        List<String> kept = new ArrayList<>();
        String end = Long.toString(until.getEpochSecond());
        String number = numberOf(username, cookie, Instant.EPOCH, seal).orElse(id);
        kept.add(number + "." + end + "." + seal.apply(number + "." + end + "." + Seals.name(username)));
        entries(cookie).stream()
                .filter(entry -> !holds(entry, username, Instant.EPOCH, seal))
                .limit(MOST_PEOPLE - 1L)
                .forEach(kept::add);
        return String.join("-", kept);
    }

    private static List<String> entries(@Nullable String cookie) {
        return cookie == null || cookie.isEmpty() || cookie.length() > LONGEST
                ? List.of()
                : Arrays.stream(cookie.split("-", -1))
                        .filter(entry -> entry.matches("[0-9a-f]{32}\\.[0-9]{1,12}\\.[0-9a-f]{64}"))
                        .toList();
    }

    private static boolean holds(String entry, String username, Instant now, UnaryOperator<String> seal) {
        String[] parts = entry.split("\\.", -1);
        return now.getEpochSecond() < Long.parseLong(parts[1])
                && Seals.same(parts[2], seal.apply(parts[0] + "." + parts[1] + "." + Seals.name(username)));
    }
}
