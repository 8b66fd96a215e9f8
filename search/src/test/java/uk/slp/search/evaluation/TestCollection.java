package uk.slp.search.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.slp.search.Passage;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchDocument;

/**
 * A collection in BEIR layout: {@code corpus.jsonl}, {@code queries.jsonl}, {@code qrels/test.tsv}.
 *
 * @param documents the corpus as the library takes it
 * @param queries text by id, those with judgements
 * @param judgements by query, then document
 */
record TestCollection(
        List<SearchDocument> documents, Map<String, String> queries, Map<String, Map<String, Integer>> judgements) {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    static TestCollection read(Path folder) throws IOException {
        Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels").resolve("test.tsv"))) {
            String[] cells = line.strip().split("\t");
            if (cells.length == 3 && cells[2].matches("-?\\d+")) {
                judgements
                        .computeIfAbsent(cells[0], q -> new LinkedHashMap<>())
                        .put(cells[1], Integer.valueOf(cells[2]));
            }
        }
        Map<String, String> queries = new LinkedHashMap<>();
        for (JsonNode node : lines(folder.resolve("queries.jsonl"))) {
            if (judgements.containsKey(node.path("_id").asText())) {
                queries.put(node.path("_id").asText(), node.path("text").asText(""));
            }
        }
        List<SearchDocument> documents = new ArrayList<>();
        for (JsonNode node : lines(folder.resolve("corpus.jsonl"))) {
            documents.add(SearchDocument.builder(
                            node.path("_id").asText(), 1, node.path("title").asText(""), ANY_DAY)
                    .passages(List.of(new Passage(
                            "p1", "", PassageKind.PARAGRAPH, node.path("text").asText(""))))
                    .build());
        }
        return new TestCollection(documents, queries, judgements);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines.filter(l -> !l.isBlank())::iterator) {
                nodes.add(mapper.readTree(line));
            }
        }
        return nodes;
    }
}
