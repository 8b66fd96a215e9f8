package uk.slp.portal.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By which words of a text a theme or an agency is proposed: {@code reference/proposal_words.csv} with field, code and
 * words, read once. Words in capitals are looked for as written, others in any case.
 */
final class ProposalWords {
    private static final Map<String, Map<String, List<String>>> WORDS = read();

    private ProposalWords() {}

    /** Words by code, for themes (harms among them) or agencies. */
    static Map<String, List<String>> of(String field) {
        return WORDS.getOrDefault(field, Map.of());
    }

    private static Map<String, Map<String, List<String>>> read() {
        Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
        try (InputStream in = ProposalWords.class.getResourceAsStream("/reference/proposal_words.csv")) {
            if (in == null) {
                throw new IllegalStateException("reference/proposal_words.csv is missing from the war");
            }
            List<String> lines = new ArrayList<>(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .toList());
            for (String line : lines) {
                String[] parts = line.split(",", 3);
                words.computeIfAbsent(parts[0], field -> new LinkedHashMap<>())
                        .put(parts[1], List.of(parts[2].split(";")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
