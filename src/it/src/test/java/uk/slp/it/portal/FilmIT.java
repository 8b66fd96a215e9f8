package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Workplace;

@DisplayName("The film of the path")
class FilmIT {
    private static final long MOST_BYTES = 3_000_000;

    private static TreeSet<String> names(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Workplace.root().resolve(file)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("shows exactly the pictures that the journey makes, and they are small")
    void pictures() throws IOException {
        TreeSet<String> made = new TreeSet<>();
        for (String part : new String[] {"NotifyingJourney", "WholePathIT"}) {
            made.addAll(names(
                    "src/it/src/test/java/uk/slp/it/portal/" + part + ".java",
                    "film(?:Here)?\\(\\w+, \"(\\d\\d-[a-z-]+)\"\\)"));
        }
        assertEquals(made, names("src/site/markdown/film.md", "\\(\\.\\./resources/film/([^)]+)\\.png\\)"));
        TreeSet<String> kept = new TreeSet<>();
        long bytes = 0;
        try (Stream<Path> files = Files.list(Workplace.root().resolve("src/site/resources/film"))) {
            for (Path file : files.toList()) {
                kept.add(file.getFileName().toString().replace(".png", ""));
                bytes += Files.size(file);
            }
        }
        assertEquals(made, kept);
        Path page = Workplace.root().resolve("src/site/markdown/film.md");
        for (String link : names("src/site/markdown/film.md", "!\\[[^]]+]\\(([^)]+)\\)")) {
            assertTrue(Files.exists(page.resolveSibling(link)), link);
        }
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }
}
