package uk.slp.search.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.search.Hit;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchIndex;
import uk.slp.search.SearchQuery;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;
import uk.slp.search.evaluation.DomainSet.Part;
import uk.slp.search.judged.JudgedQueries;
import uk.slp.search.judged.VocabularyTrial;

@DisplayName("The judged set of this field")
class DomainSetTest {

    private static TestCollection set;
    private static Map<String, Measures> measures;

    @BeforeAll
    static void measure() throws IOException {
        set = DomainSet.read();
        measures = Evaluate.measure(set, SearchQuery.MAX_SIZE);
    }

    @Test
    @DisplayName("is answered with nDCG@10 of at least 0.93")
    void ndcg() {
        double mean = Measures.mean(measures.values()).ndcg10();
        assertTrue(mean >= 0.93, "nDCG@10 is " + mean);
    }

    @Test
    @DisplayName("is answered almost as well where nobody looked: fresh queries within 0.05 of the bar")
    void fresh() {
        double mean = Measures.mean(measures.entrySet().stream()
                        .filter(entry -> Part.of(entry.getKey()) == Part.FRESH)
                        .map(Map.Entry::getValue)
                        .toList())
                .ndcg10();
        assertTrue(mean >= 0.88, "nDCG@10 of the fresh queries is " + mean);
    }

    @Test
    @DisplayName("has no query that finds nothing")
    void nothingFound() throws IOException {
        List<String> nothing = new ArrayList<>();
        try (SearchIndex index = SearchIndex.open(new ByteBuffersDirectory(), Vocabulary.standard())) {
            for (SearchDocument document : set.documents()) {
                index.put(document);
            }
            index.refreshNow();
            for (String text : set.queries().values()) {
                if (index.search(SearchQuery.by(Visibility.everyone())
                                        .text(text)
                                        .build())
                                .total()
                        == 0) {
                    nothing.add(text);
                }
            }
        }
        assertEquals(List.of(), nothing);
    }

    @Test
    @DisplayName("tells what another vocabulary would do to it, as the evaluation does, and changes nothing by asking")
    void trial() throws IOException {
        Vocabulary less = Vocabulary.read(new StringReader("version: less\nequal: county lines | CCE"));
        try (SearchIndex index = SearchIndex.open(new ByteBuffersDirectory(), Vocabulary.standard())) {
            index.putAll(set.documents());
            index.refreshNow();
            VocabularyTrial trial = VocabularyTrial.run(index, Vocabulary.standard(), less);

            assertTrue(trial.measures());
            assertEquals(set.documents().size(), trial.knownDocuments());
            assertEquals(Measures.mean(measures.values()).ndcg10(), trial.meanBefore(), 0.002);
            assertTrue(trial.meanAfter() < trial.meanBefore() - 0.05, "without words: " + trial.meanAfter());
            assertTrue(trial.losing().size() > 10);
            assertTrue(trial.losing().get(0).loses() && !trial.losing().get(0).gains());
            assertEquals(Vocabulary.standard().version(), index.vocabulary().version());

            // A query that a change does not touch is asked once only; the answers are those of asking all again.
            Vocabulary more = Vocabulary.read(
                    new StringReader(Vocabulary.standardText() + "\nequal: bruise | mark\nacronym: teeth\n"));
            VocabularyTrial few = VocabularyTrial.run(index, Vocabulary.standard(), more);
            assertTrue(few.queries().stream().anyMatch(VocabularyTrial.Query::differs));
            for (VocabularyTrial.Query query : few.queries()) {
                SearchQuery asked =
                        SearchQuery.by(Visibility.everyone()).text(query.text()).build();
                assertEquals(
                        index.search(asked, more).hits().stream()
                                .map(Hit::title)
                                .toList(),
                        query.topAfter(),
                        query.text());
            }

            VocabularyTrial same = VocabularyTrial.run(index, Vocabulary.standard(), Vocabulary.standard());
            assertEquals(List.of(), same.gaining());
            assertEquals(List.of(), same.losing());
            assertEquals(List.of(), same.otherwiseDifferent());
        }
    }

    @Test
    @DisplayName("names its documents by the titles that they have")
    void titles() throws IOException {
        Map<String, String> real =
                DomainSet.documents().stream().collect(Collectors.toMap(SearchDocument::id, SearchDocument::title));
        assertEquals(real, JudgedQueries.titles());
    }

    @Test
    @DisplayName("judges documents that exist, and every query by both passes, which agree")
    void judgements() throws IOException {
        Set<String> known = set.documents().stream().map(SearchDocument::id).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        set.judgements().values().forEach(judged -> unknown.addAll(judged.keySet()));
        unknown.removeAll(known);

        assertEquals(Set.of(), unknown);
        assertEquals(
                set.queries().keySet(),
                JudgedQueries.firstPass().keySet().stream().collect(Collectors.toSet()));
        assertEquals(
                set.queries().keySet(),
                JudgedQueries.secondPass().keySet().stream().collect(Collectors.toSet()));
        assertTrue(DomainSet.kappa(set.queries().size(), known.size()) > 0.8);
    }
}
