package uk.slp.portal.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.account.Tokens;

@DisplayName("The key in a link")
class AlertKeysTest {
    private static final UUID ID = UUID.fromString("6a1f0c5e-0000-4000-8000-000000000001");

    private static String hash(String purpose, String text) {
        return Tokens.hash("secret " + purpose + text);
    }

    private static Optional<UUID> read(String purpose, String key) {
        return AlertKeys.read(purpose, key, AlertKeysTest::hash);
    }

    @Test
    @DisplayName("opens what it was made for, and nothing else")
    void purpose() {
        String key = AlertKeys.make("manage", ID, AlertKeysTest::hash);
        assertEquals(Optional.of(ID), read("manage", key));
        assertEquals(Optional.empty(), read("confirm", key));
    }

    @Test
    @DisplayName("opens nothing when any of it is another, missing or too much")
    void forged() {
        String key = AlertKeys.make("manage", ID, AlertKeysTest::hash);
        for (String wrong : new String[] {
            null,
            "",
            ID.toString(),
            key.substring(1),
            key + "0",
            key.replace("6a1f", "6a1e"),
            key.substring(0, key.length() - 1) + (key.endsWith("0") ? "1" : "0"),
            "-".repeat(36) + "." + "0".repeat(32),
            key.toUpperCase(Locale.ROOT)
        }) {
            assertEquals(Optional.empty(), read("manage", wrong), wrong);
        }
    }
}
