package uk.slp.portal.discovery;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of what the page of a theme says first.
 *
 * @param number 0 for the words that come with the portal
 * @param readingLines last parts of the addresses of published items to read first, one a line
 * @param reason why this version was made; empty for number 0
 * @param madeBy name of who made it; empty for number 0
 */
public record ThemeWords(
        String code,
        int number,
        String definition,
        String readingLines,
        String reason,
        String madeBy,
        @Nullable Instant madeAt) {

    /** The words that come with the portal. */
    static ThemeWords standard(String code) {
        return new ThemeWords(code, 0, StandardThemeTexts.of(code), "", "", "", null);
    }

    /** Last parts of the addresses of what to read first, in their order. */
    public List<String> reading() {
        return readingLines.isBlank()
                ? List.of()
                : Arrays.stream(readingLines.split("\n")).map(String::strip).toList();
    }
}
