package uk.slp.portal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningView;
import uk.slp.search.SearchQuery;
import uk.slp.search.Vocabulary;

@DisplayName("New learning for saved searches")
class NewLearningTest {
    private static final StoredSearch PASSAGES = new StoredSearch("q=winterly&unit=passage");
    private static final StoredSearch DOCUMENTS = new StoredSearch("q=winterly");
    /** No address can be read so. */
    private static final StoredSearch BROKEN = new StoredSearch("q=%zz");

    private static LearningView item(int id, String themes, String text) {
        return new LearningView(
                new UUID(0, id),
                1,
                "item-" + id,
                ItemStatus.PUBLISHED,
                ItemType.LOCAL_REVIEW,
                "Child " + id,
                "Eastmere Safeguarding Children Partnership",
                "Eastmere",
                "East of England",
                LocalDate.of(2026, 11, 24),
                Instant.parse("2026-11-24T09:30:00Z"),
                "A summary",
                "It describes harm.",
                null,
                themes,
                "",
                "",
                "",
                text,
                "WT2026",
                null,
                LocalDate.of(2027, 11, 24),
                null,
                null,
                null,
                Instant.parse("2026-11-24T09:30:00Z"),
                1,
                null,
                null,
                null);
    }

    private static LearningView about(int id, int paragraphs) {
        return item(id, "neglect", "## 1 What happened\n" + "A winterly walk was taken.\n\n".repeat(paragraphs));
    }

    /** A theme without a code is refused by the index. */
    private static LearningView unreadable(int id) {
        return item(id, "neglect,,childs_voice", "## 1 What happened\nA winterly walk.");
    }

    @Test
    @DisplayName("shows every item of which a passage is found, however many passages of another are")
    void passages() throws IOException {
        List<LearningView> items =
                List.of(about(1, SearchQuery.MAX_SIZE + 20), about(2, 1), item(3, "", "## 1 No\nNo."));
        for (StoredSearch search : List.of(PASSAGES, DOCUMENTS)) {
            List<NewLearning.Found> found = NewLearning.found(items, List.of(search), Vocabulary.standard())
                    .get(0);
            assertEquals(
                    Set.of(new UUID(0, 1), new UUID(0, 2)),
                    Set.copyOf(found.stream().map(NewLearning.Found::itemId).toList()),
                    search.query());
            for (NewLearning.Found one : found) {
                assertTrue(!one.passages().isEmpty() && one.passages().size() <= 2, search.query());
                assertEquals("winterly", one.why());
            }
        }
    }

    @Test
    @DisplayName("is matched for everybody else where one search cannot be asked")
    void oneSearchFails() throws IOException {
        try (KeptSearches kept = new KeptSearches(Vocabulary.standard())) {
            Map<String, StoredSearch> searches = Map.of("a", PASSAGES, "b", BROKEN, "c", DOCUMENTS);
            for (int again = 0; again < 2; again++) {
                assertEquals(Map.of(new UUID(0, 1), Set.of("a", "c")), kept.matches(searches, List.of(about(1, 1))));
                assertEquals(Set.of("b"), kept.refused());
            }
            assertEquals(
                    Map.of(new UUID(0, 1), Set.of("a")), kept.matches(Map.of("a", PASSAGES), List.of(about(1, 1))));
            assertEquals(Set.of(), kept.refused());
        }
    }

    @Test
    @DisplayName("is matched where another item cannot be read")
    void oneItemFails() throws IOException {
        try (KeptSearches kept = new KeptSearches(Vocabulary.standard())) {
            assertEquals(
                    Map.of(new UUID(0, 1), Set.of("a")),
                    kept.matches(Map.of("a", PASSAGES), List.of(unreadable(2), about(1, 1))));
        }
        assertEquals(
                1,
                NewLearning.found(List.of(unreadable(2), about(1, 1)), List.of(PASSAGES), Vocabulary.standard())
                        .get(0)
                        .size());
    }
}
