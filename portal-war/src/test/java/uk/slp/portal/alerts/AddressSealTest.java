package uk.slp.portal.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An address of a reader")
class AddressSealTest {
    private static final byte[] KEY = new byte[32];
    private static final String ADDRESS = "ann.o'neill@example.org";

    @Test
    @DisplayName("comes back from its sealed form, which is another each time and fits its column")
    void thereAndBack() {
        String sealed = AddressSeal.seal(KEY, ADDRESS);
        assertEquals(ADDRESS, AddressSeal.open(KEY, sealed));
        assertNotEquals(sealed, AddressSeal.seal(KEY, ADDRESS));
        assertFalse(new String(Base64.getDecoder().decode(sealed), StandardCharsets.ISO_8859_1).contains("example"));
        assertFalse(AddressSeal.seal(KEY, "a".repeat(254)).length() > 800);
    }

    @Test
    @DisplayName("cannot be opened under another key, or when it was changed")
    void locked() {
        byte[] other = KEY.clone();
        other[0] = 1;
        String sealed = AddressSeal.seal(KEY, ADDRESS);
        assertThrows(IllegalStateException.class, () -> AddressSeal.open(other, sealed));
        byte[] changed = Base64.getDecoder().decode(sealed);
        changed[changed.length - 1] ^= 1;
        String forged = Base64.getEncoder().encodeToString(changed);
        assertThrows(IllegalStateException.class, () -> AddressSeal.open(KEY, forged));
    }
}
