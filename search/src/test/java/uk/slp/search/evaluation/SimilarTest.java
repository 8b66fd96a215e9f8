package uk.slp.search.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.search.Completion;
import uk.slp.search.Hit;
import uk.slp.search.Passage;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchIndex;
import uk.slp.search.SearchQuery;
import uk.slp.search.Unit;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;

@DisplayName("Similar learning")
class SimilarTest {

    private static List<SearchDocument> documents;
    private static SearchIndex index;

    @BeforeAll
    static void open() throws IOException {
        documents = DomainSet.documents();
        index = SearchIndex.open(new ByteBuffersDirectory(), Vocabulary.standard());
        for (SearchDocument document : documents) {
            index.put(document);
        }
        index.refreshNow();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static SearchQuery within(Visibility reader, Unit unit, int size) {
        return SearchQuery.by(reader).unit(unit).size(size).build();
    }

    private static SearchQuery five() {
        return within(Visibility.everyone(), Unit.DOCUMENT, 5);
    }

    /** The text of every other passage, without title, summary or themes: what a draft about the same might say. */
    private static String half(SearchDocument document, int from) {
        return IntStream.range(0, document.passages().size())
                .filter(i -> i % 2 == from)
                .mapToObj(i -> document.passages().get(i).text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("finds 4 of 5 of twenty siblings hidden among the others, each only half a document, in the top five")
    void hiddenHalves() throws IOException {
        int found = 0;
        try (SearchIndex halves = SearchIndex.open(new ByteBuffersDirectory(), Vocabulary.standard())) {
            for (SearchDocument document : documents) {
                List<Passage> left = IntStream.range(0, document.passages().size())
                        .filter(i -> i % 2 == 0)
                        .mapToObj(document.passages()::get)
                        .toList();
                halves.put(SearchDocument.builder(document.id(), 1, "A review", document.publishedOn())
                        .passages(left)
                        .build());
            }
            halves.refreshNow();
            for (int i = 0; i < 20; i++) {
                SearchDocument document = documents.get(i * 3);
                found += halves.similarToText(half(document, 1), five()).stream()
                                .anyMatch(hit -> hit.id().equals(document.id()))
                        ? 1
                        : 0;
            }
        }
        assertTrue(found >= 16, found + " of 20");
    }

    /** Documents judged to be chiefly about one thing, each with the others, where they are two or three. */
    private static Map<String, Set<String>> judgedSiblings() throws IOException {
        Map<String, Set<String>> siblings = new TreeMap<>();
        DomainSet.read().judgements().values().forEach(judged -> {
            Set<String> about = new TreeSet<>();
            judged.forEach((document, grade) -> {
                if (grade == 3) {
                    about.add(document);
                }
            });
            if (about.size() > 1 && about.size() < 4) {
                about.forEach(one ->
                        siblings.computeIfAbsent(one, d -> new TreeSet<>()).addAll(about));
            }
        });
        siblings.forEach((one, others) -> others.remove(one));
        return siblings;
    }

    @Test
    @DisplayName("finds, for 4 of 5 documents judged to be about one thing, another of them in the top five")
    void published() throws IOException {
        Map<String, Set<String>> siblings = judgedSiblings();
        List<String> missed = new ArrayList<>();
        for (Map.Entry<String, Set<String>> entry : siblings.entrySet()) {
            if (index.similarTo(entry.getKey(), five()).stream().map(Hit::id).noneMatch(entry.getValue()::contains)) {
                missed.add(entry.getKey() + " " + entry.getValue());
            }
        }
        assertTrue(siblings.size() >= 20, siblings.size() + " documents");
        assertTrue(missed.size() <= siblings.size() / 5, missed.size() + " of " + siblings.size() + ": " + missed);
    }

    @Test
    @DisplayName(
            "finds the same for 3 of 4 from the text alone, before the document is published or has themes, within a second")
    void unpublished() throws IOException {
        Map<String, Set<String>> siblings = judgedSiblings();
        List<String> missed = new ArrayList<>();
        long slowest = 0;
        for (SearchDocument document : documents) {
            Set<String> others = siblings.get(document.id());
            if (others != null) {
                index.delete(document.id());
                index.refreshNow();
                // Of the processor, for the builders of this library share theirs.
                long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                List<Hit> hits = index.similarToText(text(document), five());
                slowest = Math.max(slowest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
                if (hits.stream().map(Hit::id).noneMatch(others::contains)) {
                    missed.add(document.id() + " " + others);
                }
                index.put(document);
            }
        }
        index.refreshNow();
        assertTrue(missed.size() <= siblings.size() / 4, missed.size() + " of " + siblings.size() + ": " + missed);
        assertTrue(slowest < 1_000_000_000L, slowest / 1_000_000 + " ms");
    }

    /** What its author has before it is published: title, summary and text. */
    private static String text(SearchDocument document) {
        return document.title() + "\n" + document.summary() + "\n"
                + document.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("never shows the document itself, and nothing for one that is not there")
    void notItself() throws IOException {
        assertFalse(
                index.similarTo("001", five()).stream().anyMatch(hit -> hit.id().equals("001")));
        assertEquals(List.of(), index.similarTo("none", five()));
        assertEquals(List.of(), index.similarToText("", five()));
        assertEquals(List.of(), index.similarToText("\ud83d the of 12 zzzzqqq", five()));
    }

    @Test
    @DisplayName("beside a text being written are passages of published learning, with what they share marked")
    void passages() throws IOException {
        List<Hit> hits = index.similarToText(
                "The baby had a small bruise. A health visitor saw it, and the family explained it. He could not yet roll.",
                within(Visibility.everyone(), Unit.PASSAGE, 5));

        assertEquals(5, hits.size());
        assertEquals("001", hits.get(0).id());
        assertTrue(hits.get(0).passages().get(0).html().contains("<mark>"));
    }

    @Test
    @DisplayName("and completions are of what the reader may see, and nothing else")
    void visibility() throws IOException {
        Visibility stranger = Visibility.of("org:nobody");

        assertEquals(List.of(), index.similarTo("001", within(stranger, Unit.DOCUMENT, 5)));
        assertEquals(List.of(), index.similarToText(half(documents.get(0), 0), within(stranger, Unit.DOCUMENT, 5)));
        assertEquals(List.of(), index.complete("negl", stranger, 10));
    }

    @Test
    @DisplayName("is completed while typing by themes, terms in use and titles")
    void completions() throws IOException {
        List<Completion> completions = index.complete("special g", Visibility.everyone(), 10);

        assertTrue(
                completions.contains(new Completion("special guardianship order", Completion.Kind.PHRASE)),
                completions.toString());
        assertTrue(completions.stream().anyMatch(c -> c.kind() == Completion.Kind.TITLE), completions.toString());
        assertEquals(
                new Completion("Professional curiosity", Completion.Kind.THEME, "professional_curiosity"),
                index.complete("curio", Visibility.everyone(), 3).get(0));
        assertEquals(List.of(), index.complete("s", Visibility.everyone(), 10));
        assertEquals(List.of(), index.complete("healthy scep", Visibility.everyone(), 10));
    }
}
