package uk.slp.migration.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The files of the migrations")
class MigrationFilesTest {
    private static final Path ROOT = Path.of("src/main/resources/db/migration");
    private static final List<String> FOLDERS = List.of("common", "h2", "postgresql");

    @Test
    @DisplayName("are named V, four digits, two underscores, words")
    void names() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            assertTrue(name.matches("V[0-9]{4}__[a-z0-9_]+\\.sql"), name);
            assertTrue(FOLDERS.contains(file.getParent().getFileName().toString()), file.toString());
        }
    }

    @Test
    @DisplayName("have numbers of their own: no two on one database share one")
    void uniqueNumbers() throws IOException {
        for (String database : List.of("h2", "postgresql")) {
            Map<String, Path> byNumber = new HashMap<>();
            for (Path file : files()) {
                String folder = file.getParent().getFileName().toString();
                if (folder.equals("common") || folder.equals(database)) {
                    Path other = byNumber.put(file.getFileName().toString().substring(0, 5), file);
                    assertEquals(null, other, "the same number as " + file);
                }
            }
        }
    }

    private static List<Path> files() throws IOException {
        if (!Files.exists(ROOT)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
