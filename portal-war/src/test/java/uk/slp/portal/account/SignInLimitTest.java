package uk.slp.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.account.model.WrongTries;

@DisplayName("Wrong passwords")
class SignInLimitTest {
    private static final byte[] KEY = "a key for tests only".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final Optional<String> NO_BROWSER = Optional.empty();
    private static final String HERE = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.20";

    private final Map<String, WrongTries> table = new HashMap<>();
    private Instant now = Instant.parse("2026-11-26T09:00:00Z");

    /** A wrong try; whether it was looked at. */
    private boolean wrong(String name, String network, Optional<String> browser) {
        List<TryKeys.Key> keys = TryKeys.ofPassword(name, network, browser, SignInLimitTest::seal);
        if (blocked(keys) != null) {
            return false;
        }
        keys.forEach(key -> table.computeIfAbsent(key.hash(), hash -> new WrongTries(hash, key.nameHash(), now))
                .wrong(key.limit(), now));
        return true;
    }

    private Instant blocked(String name, String network, Optional<String> browser) {
        return blocked(TryKeys.ofPassword(name, network, browser, SignInLimitTest::seal));
    }

    private Instant blocked(List<TryKeys.Key> keys) {
        return keys.stream()
                .map(key -> table.get(key.hash()))
                .filter(Objects::nonNull)
                .map(tries -> tries.blockedAt(now))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String seal(String purpose, String text) {
        return Seals.of(KEY, purpose, text);
    }

    @Test
    @DisplayName("a hundred from one address keep nobody out who signs in from another")
    void elsewhere() {
        for (int i = 0; i < 100; i++) {
            wrong("priya.nair", HERE, NO_BROWSER);
        }
        assertNotNull(blocked("priya.nair", HERE, NO_BROWSER));
        assertNull(blocked("priya.nair", ELSEWHERE, NO_BROWSER));
        assertNull(blocked("martin.oduya", HERE, NO_BROWSER));
    }

    @Test
    @DisplayName("make the next wait a minute after the fifth, then twice as long, at most a quarter of an hour")
    void backsOff() {
        for (int i = 0; i < 4; i++) {
            assertTrue(wrong("priya.nair", HERE, NO_BROWSER));
            assertNull(blocked("priya.nair", HERE, NO_BROWSER));
        }
        wrong("priya.nair", HERE, NO_BROWSER);
        assertEquals(now.plusSeconds(60), blocked("priya.nair", HERE, NO_BROWSER));
        now = now.plusSeconds(59);
        assertFalse(wrong("priya.nair", HERE, NO_BROWSER), "a try while waiting is not looked at");
        now = now.plusSeconds(1);
        assertTrue(wrong("PRIYA.NAIR ", HERE, NO_BROWSER), "however the name is written");
        assertEquals(now.plusSeconds(120), blocked("priya.nair", HERE, NO_BROWSER));
        assertEquals(Duration.ofMinutes(15), SignInLimit.PERSON.wait(30));
        assertEquals(Duration.ofMinutes(15), SignInLimit.PERSON.wait(Integer.MAX_VALUE));
    }

    @Test
    @DisplayName("from many addresses make everybody wait but a browser in which the person has signed in before")
    void manyAddresses() {
        for (int i = 0; i < 50; i++) {
            assertTrue(wrong("priya.nair", "192.0.2." + i, NO_BROWSER));
        }
        assertNotNull(blocked("priya.nair", ELSEWHERE, NO_BROWSER));
        Optional<String> own = Optional.of("0123456789abcdef0123456789abcdef");
        assertNull(blocked("priya.nair", ELSEWHERE, own));
        for (int i = 0; i < 5; i++) {
            wrong("priya.nair", ELSEWHERE, own);
        }
        assertNotNull(blocked("priya.nair", ELSEWHERE, own), "it has five of its own");
    }

    @Test
    @DisplayName("with many names from one address make that address wait, and count anew after an hour")
    void manyNames() {
        for (int i = 0; i < 99; i++) {
            wrong("name" + i, HERE, NO_BROWSER);
        }
        assertNull(blocked("martin.oduya", HERE, NO_BROWSER));
        wrong("name99", HERE, NO_BROWSER);
        assertEquals(now.plusSeconds(60), blocked("martin.oduya", HERE, NO_BROWSER));
        now = now.plus(Duration.ofHours(1));
        wrong("name100", HERE, NO_BROWSER);
        assertNull(blocked("martin.oduya", HERE, NO_BROWSER));
    }

    @Test
    @DisplayName("are counted by nothing that can be read: neither name nor address")
    void nothingInClear() {
        for (TryKeys.Key key : TryKeys.ofPassword("priya.nair", HERE, NO_BROWSER, SignInLimitTest::seal)) {
            assertTrue(key.hash().matches("[0-9a-f]{64}"));
            assertFalse(key.hash().equals(Tokens.hash(HERE)) || key.hash().equals(Tokens.hash("priya.nair")));
        }
    }

    @Test
    @DisplayName("a browser is known for the person who signed in there, for half a year, and to nobody else")
    void browsers() {
        String id = "0123456789abcdef0123456789abcdef";
        Instant until = now.plus(KnownBrowsers.KNOWN_FOR);
        String cookie = KnownBrowsers.with("priya.nair", null, id, until, text -> seal("browser", text));
        assertEquals(Optional.of(id), number("Priya.Nair", cookie));
        assertEquals(Optional.empty(), number("martin.oduya", cookie));
        assertEquals(Optional.empty(), number("priya.nair", cookie.replace("0123", "1123")));
        assertEquals(Optional.empty(), number("priya.nair", "x-" + id + "." + until.getEpochSecond() + "."));
        String both =
                KnownBrowsers.with("martin.oduya", cookie, id.replace('0', 'a'), until, text -> seal("browser", text));
        assertEquals(Optional.of(id), number("priya.nair", both));
        String again = KnownBrowsers.with("priya.nair", both, "f".repeat(32), until, text -> seal("browser", text));
        assertEquals(Optional.of(id), number("priya.nair", again), "the number stays, so that its count does");
        for (int i = 0; i < 9; i++) {
            again = KnownBrowsers.with("name" + i, again, "e".repeat(32), until, text -> seal("browser", text));
        }
        assertEquals(5, again.split("-").length);
        now = until;
        assertEquals(Optional.empty(), number("priya.nair", cookie));
    }

    private Optional<String> number(String name, String cookie) {
        return KnownBrowsers.numberOf(name, cookie, now, text -> seal("browser", text));
    }

    @Test
    @DisplayName("the address is that of the connection, or the last one in the header that the settings name")
    void addresses() {
        assertEquals(HERE, ClientAddress.of((String) null, HERE));
        assertEquals(ELSEWHERE, ClientAddress.of("10.0.0.1, " + ELSEWHERE, HERE));
        assertEquals(HERE, ClientAddress.of("10.0.0.1, evil.example.org", HERE));
        assertEquals(ELSEWHERE, ClientAddress.of(ELSEWHERE + ":51234", HERE), "some proxies write the port too");
        assertEquals(ClientAddress.of("2001:db8:1:2::1", HERE), ClientAddress.of("[2001:db8:1:2::1]:51234", HERE));
        assertEquals(HERE, ClientAddress.of("1:2:3", HERE), "what is no address is not believed");
        assertEquals(
                ClientAddress.of("2001:db8:1:2::1", HERE),
                ClientAddress.of("[2001:db8:1:2:ffff:ffff:ffff:ffff]", HERE));
        assertFalse(ClientAddress.of("2001:db8:1:3::1", HERE).equals(ClientAddress.of("2001:db8:1:2::1", HERE)));
    }
}
