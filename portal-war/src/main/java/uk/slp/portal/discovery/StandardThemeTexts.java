package uk.slp.portal.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What each theme means, in the words that come with the portal: {@code reference/theme-texts.txt}. */
final class StandardThemeTexts {
    private static final String MARK = "== ";
    private static final Map<String, String> BY_CODE = read();

    private StandardThemeTexts() {}

    /** The words for a theme; empty if there are none. */
    static String of(String code) {
        return BY_CODE.getOrDefault(code, "");
    }

    private static Map<String, String> read() {
        try (InputStream in = StandardThemeTexts.class.getResourceAsStream("/reference/theme-texts.txt")) {
            if (in == null) {
                throw new IllegalStateException("reference/theme-texts.txt is missing from the war");
            }
            Map<String, String> texts = new HashMap<>();
            String code = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith(MARK)) {
                    code = line.substring(MARK.length()).strip();
                } else if (!code.isEmpty() && !line.isBlank()) {
                    texts.merge(code, line.strip(), (before, more) -> before + " " + more);
                }
            }
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
