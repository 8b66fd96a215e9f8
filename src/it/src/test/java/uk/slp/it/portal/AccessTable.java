package uk.slp.it.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who gets which answer where, as the text that people review: an entry point on a line of its own, with the stage of
 * the record in brackets, and below it one line for each status with those who get it.
 *
 * @param rows for each entry point the status for each caller
 */
record AccessTable(Map<String, Map<String, Integer>> rows) {
    private static final String HEAD =
            """
            # Who may enter where. Reviewed against domain reference 8.1; the tests compare the portal with it, line by line.
            #
            # METHOD PATH [stage of a case of Calderwick]
            #   STATUS callers
            #
            # A caller is a role at Calderwick or of a national body; "foreign" is the same role elsewhere: at Lindenshire,
            # or a reviewer who was not given the case. Writes are sent with a version that never was, so 412 means "may,
            # but not this version" and nothing is changed. 403: never for this role. 404: not this record.
            # 401: sign in (API); 302: to the sign-in page.
            """;

    /** Reads a table. */
    static AccessTable read(Path file) {
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        Map<String, Integer> row = Map.of();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                if (line.startsWith(" ")) {
                    int space = line.strip().indexOf(' ');
                    int status = Integer.parseInt(line.strip().substring(0, space));
                    for (String caller : line.strip().substring(space).split(",")) {
                        if (row.put(caller.strip(), status) != null) {
                            throw new AssertionError("Twice in the table: " + caller + " in " + line);
                        }
                    }
                } else {
                    row = new LinkedHashMap<>();
                    if (rows.put(line.strip(), row) != null) {
                        throw new AssertionError("Twice in the table: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AccessTable(rows);
    }

    /** Writes it as people read it. */
    void write(Path file) {
        StringBuilder text = new StringBuilder(HEAD);
        rows.forEach((entry, row) -> {
            text.append('\n').append(entry).append('\n');
            Map<Integer, List<String>> byStatus = new TreeMap<>();
            row.forEach((caller, status) ->
                    byStatus.computeIfAbsent(status, s -> new ArrayList<>()).add(caller));
            byStatus.forEach((status, callers) -> text.append("  ")
                    .append(status)
                    .append(' ')
                    .append(String.join(", ", callers))
                    .append('\n'));
        });
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What differs in another table, in words. */
    List<String> differences(AccessTable found) {
        List<String> differences = new ArrayList<>();
        found.rows().forEach((entry, row) -> {
            Map<String, Integer> mine = rows.getOrDefault(entry, Map.of());
            row.forEach((caller, status) -> {
                if (!status.equals(mine.get(caller))) {
                    differences.add(entry + ": " + caller + " got " + status + ", the table says " + mine.get(caller));
                }
            });
        });
        return differences;
    }
}
