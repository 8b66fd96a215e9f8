package uk.slp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.slp.search.schema.IndexFormat;

@DisplayName("An index survives what happens to it")
class RecoveryTest {

    @TempDir
    Path folder;

    private SearchIndex open() throws IOException {
        return SearchIndex.open(folder, Vocabulary.standard());
    }

    private void fill() throws IOException {
        try (SearchIndex index = open()) {
            index.put(Library.document("a", "First", "A heron."));
            index.put(Library.document("b", "Second", "An otter."));
            index.commit(42);
        }
    }

    @Test
    @DisplayName("a new one is empty and asks to be rebuilt; its cursor is that of the last commit after reopening")
    void cursor() throws IOException {
        try (SearchIndex index = open()) {
            assertEquals(SearchIndex.NEEDS_REBUILD, index.cursor());
            index.put(Library.document("a", "First", "A heron."));
            index.commit(7);
            assertEquals(7, index.cursor());
        }
        try (SearchIndex index = open()) {
            assertEquals(7, index.cursor());
            assertEquals(1, index.documentCount());
            index.commit(8);
        }
        try (SearchIndex index = open()) {
            assertEquals(8, index.cursor(), "a commit that only moves the cursor is kept too");
            assertThrows(IllegalArgumentException.class, () -> index.commit(-1));
        }
    }

    @Test
    @DisplayName("what was not committed is dropped by closing, with its cursor")
    void uncommitted() throws IOException {
        fill();
        try (SearchIndex index = open()) {
            index.put(Library.document("c", "Third", "A kite."));
            index.refreshNow();
            assertEquals(3, index.documentCount());
        }
        try (SearchIndex index = open()) {
            assertEquals(2, index.documentCount());
            assertEquals(42, index.cursor());
        }
    }

    @Test
    @DisplayName("another format number opens empty, to be rebuilt")
    void otherFormat() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(Map.of(
                            IndexFormat.FORMAT_KEY,
                            Integer.toString(IndexFormat.INDEX_FORMAT + 1),
                            IndexFormat.CURSOR_KEY,
                            "5")
                    .entrySet());
        }
        assertOpensEmpty();
    }

    @Test
    @DisplayName("an index of somebody else, without our numbers, opens empty")
    void foreign() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
        assertOpensEmpty();
    }

    @Test
    @DisplayName("every damaged or missing file opens empty, to be rebuilt, and never fails")
    void damaged() throws IOException {
        fill();
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .toList();
        }
        assertTrue(names.size() > 2, names.toString());
        for (String name : names) {
            for (String harm : List.of("cut", "empty", "gone", "1", "2", "3", "4", "5", "6", "7", "8", "9")) {
                clear();
                fill();
                try (Stream<Path> files = Files.list(folder)) {
                    Path file = files.filter(f -> suffix(f).equals(suffix(Path.of(name))))
                            .findFirst()
                            .orElseThrow();
                    harm(file, harm);
                }
                assertOpensEmpty();
                fill();
                try (SearchIndex index = open()) {
                    assertEquals(2, index.documentCount(), name + " " + harm);
                }
            }
        }
    }

    private static String suffix(Path file) {
        return file.getFileName().toString().replaceFirst("^.*\\.", ".").replaceFirst("^segments_.*", "segments");
    }

    private static void harm(Path file, String harm) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (harm) {
            case "cut" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            case "empty" -> Files.write(file, new byte[0]);
            case "gone" -> Files.delete(file);
            default -> {
                // One flipped byte, so many tenths into the file.
                bytes[bytes.length * Integer.parseInt(harm) / 10] ^= 0x55;
                Files.write(file, bytes);
            }
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
    }

    private void assertOpensEmpty() throws IOException {
        try (SearchIndex index = open()) {
            assertEquals(SearchIndex.NEEDS_REBUILD, index.cursor());
            assertEquals(0, index.documentCount());
        }
    }

    @Test
    @DisplayName("a lock file left behind does no harm; a lock held by somebody is respected")
    void locks() throws IOException {
        fill();
        Files.writeString(folder.resolve("write.lock"), "");
        try (SearchIndex index = open()) {
            assertEquals(2, index.documentCount());
            assertThrows(IOException.class, this::open);
            assertEquals(42, index.cursor());
        }
    }

    @Test
    @DisplayName("a process killed while writing loses nothing that was committed")
    void killed() throws IOException, InterruptedException {
        long committed = 0;
        for (int round = 0; round < 2; round++) {
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            EndlessWriter.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                long enough = committed + 20;
                while (committed < enough) {
                    String line = said.readLine();
                    assertTrue(line != null, "the writer ended by itself");
                    committed = Long.parseLong(line);
                }
            } finally {
                process.destroyForcibly();
                assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            }
            try (SearchIndex index = open()) {
                assertTrue(index.cursor() >= committed, index.cursor() + " of " + committed);
                committed = index.cursor();
                assertEquals(committed, index.documentCount(), "documents and cursor moved together");
                for (long id = 1; id <= committed; id++) {
                    assertEquals(id, index.versions().get("d" + id));
                }
            }
        }
    }
}
