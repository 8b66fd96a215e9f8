package uk.slp.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that puts one document per commit until it is killed, and says each cursor once it is durable. */
final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (SearchIndex index = SearchIndex.open(Path.of(arguments[0]), Vocabulary.empty())) {
            for (long next = Math.max(0, index.cursor()) + 1; ; next++) {
                index.put(SearchDocument.builder("d" + next, next, "Document " + next, Library.DAY)
                        .build());
                index.commit(next);
                out.println(next);
            }
        }
    }
}
