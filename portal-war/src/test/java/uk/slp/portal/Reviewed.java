package uk.slp.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts made from the code that somebody has reviewed: a page of the site, a table of access. With
 * {@code -Dregenerate=true} they are written anew; the difference is then reviewed like any other.
 */
public final class Reviewed {
    private static final Path SITE = Path.of("..", "src", "site", "markdown");

    private Reviewed() {}

    /** Compares a page of the site, named from its folder of Markdown. */
    public static void page(String name, String expected) {
        same(SITE.resolve(name), expected);
    }

    private static void same(Path file, String expected) {
        try {
            if (Boolean.getBoolean("regenerate")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, expected, StandardCharsets.UTF_8);
            }
            assertEquals(
                    expected,
                    Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : "",
                    () -> file.getFileName() + " is not what the code says; run the test with -Dregenerate=true"
                            + " and review the difference");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
