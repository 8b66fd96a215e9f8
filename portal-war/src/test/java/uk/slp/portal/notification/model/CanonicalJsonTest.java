package uk.slp.portal.notification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.id.Fingerprint;

@DisplayName("The one spelling of what is sent")
class CanonicalJsonTest {
    @Test
    @DisplayName("orders names, leaves out spaces and escapes shortly")
    void oneSpelling() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("b", List.of(1, true, "x"));
        whole.put("a", "line\nquote\" back\\ tab\t bell\u0007 é 👧");
        assertEquals(
                "{\"a\":\"line\\nquote\\\" back\\\\ tab\\t bell\\u0007 é 👧\",\"b\":[1,true,\"x\"]}",
                CanonicalJson.write(whole));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(1.5));
    }

    @Test
    @DisplayName("has the fingerprint that every tool computes")
    void fingerprint() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.of("abc"));
    }
}
