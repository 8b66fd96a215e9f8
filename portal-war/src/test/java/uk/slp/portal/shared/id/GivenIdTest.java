package uk.slp.portal.shared.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An identity that an address gives")
class GivenIdTest {
    @Test
    @DisplayName("is read")
    void read() {
        UUID id = UUID.randomUUID();
        assertEquals(id, GivenId.of(id.toString()));
        assertEquals(Optional.of(id), GivenId.read(id.toString()));
    }

    @Test
    @DisplayName("is that of no record where it is missing, empty, or no identity")
    void none() {
        assertEquals(GivenId.NONE, GivenId.of(null));
        assertEquals(GivenId.NONE, GivenId.of(""));
        assertEquals(GivenId.NONE, GivenId.of("1' or '1'='1"));
        assertTrue(GivenId.read("no-identity").isEmpty());
    }
}
