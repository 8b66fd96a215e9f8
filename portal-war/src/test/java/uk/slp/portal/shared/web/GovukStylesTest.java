package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GovukStylesTest {
    @Test
    @DisplayName("Typefaces go, everything else stays")
    void removes() {
        assertEquals(
                "a{b:c}d{e:f}",
                GovukStyles.withoutTypefaces("a{b:c}@font-face{font-family:x;src:url(/assets/x.woff2)}d{e:f}"));
    }

    @Test
    @DisplayName("The styles we ship ask for no typeface of the government")
    void shipped() throws IOException {
        try (InputStream in = getClass()
                .getResourceAsStream(
                        "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css")) {
            assertNotNull(in);
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(source.contains("@font-face"));
            String kept = GovukStyles.withoutTypefaces(source);
            assertFalse(kept.contains("/assets/fonts/"));
            assertTrue(kept.contains(".govuk-button"));
        }
    }
}
