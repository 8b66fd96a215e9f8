package uk.slp.portal.known.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.known.KnownLine;
import uk.slp.portal.known.KnownLines;
import uk.slp.portal.known.KnownMark;
import uk.slp.portal.known.SourcePassage;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("A marked passage of published learning")
class KnownPassageTest {
    private static final Instant NOW = Instant.parse("2026-12-10T09:00:00Z");
    private static final KnownPassage.Marker HELEN = new KnownPassage.Marker("Helen Strachan", "helen.strachan");

    private static KnownPassage marked(KnownMark mark, @Nullable String reason, @Nullable String howUsed) {
        return new KnownPassage(
                "rapid_review", UUID.randomUUID(), source("A bruise."), said(mark, reason, howUsed), HELEN, NOW);
    }

    private static KnownPassage.Said said(KnownMark mark, @Nullable String reason, @Nullable String howUsed) {
        return new KnownPassage.Said("learning", mark, reason, howUsed);
    }

    private static SourcePassage source(String text) {
        return new SourcePassage(
                UUID.randomUUID(),
                1,
                "baby-wren-2023",
                "p3.1",
                "Paragraph 3.1",
                "Baby Wren",
                "A partnership",
                2023,
                text);
    }

    @Test
    @DisplayName("needs no word when it is used, and a reason when it is not relevant")
    void reason() {
        assertNull(marked(KnownMark.USED, null, "  ").howUsed());
        assertEquals(
                "Told twice.", marked(KnownMark.USED, null, " Told\n twice. ").howUsed());
        RuleViolation refused = assertThrows(RuleViolation.class, () -> marked(KnownMark.NOT_RELEVANT, " \n", "Told."));
        assertEquals("reason", refused.violations().get(0).field());
    }

    @Test
    @DisplayName("keeps of what is said only what belongs to its mark, and can be changed back")
    void changed() {
        KnownPassage passage = marked(KnownMark.NOT_RELEVANT, "Another harm.", "Told.");
        assertNull(passage.howUsed());
        passage.change(said(KnownMark.USED, "Another harm.", "Told."), HELEN, NOW);
        assertNull(passage.reason());
        assertEquals("Told.", passage.howUsed());
        assertTrue(passage.changedAt().isAfter(passage.createdAt()));
    }

    @Test
    @DisplayName("takes no more words than an annex can hold")
    void long_() {
        String many = "a".repeat(KnownPassage.LONGEST_WORDS + 1);
        assertEquals(
                "howUsed",
                assertThrows(RuleViolation.class, () -> marked(KnownMark.USED, null, many))
                        .violations()
                        .get(0)
                        .field());
        KnownPassage passage = new KnownPassage(
                "rapid_review",
                UUID.randomUUID(),
                source("b".repeat(9_000)),
                said(KnownMark.USED, null, null),
                HELEN,
                NOW);
        assertEquals(KnownPassage.LONGEST_QUOTE, passage.quote().length());
    }

    @Test
    @DisplayName("shows no text once its item is withdrawn, or its version may not be read; and comes once")
    void hidden() {
        KnownPassage passage = marked(KnownMark.USED, null, null);
        List<Object[]> twice = List.of(
                new Object[] {null, passage, null, null, false, "Now"},
                new Object[] {null, passage, null, null, false, "Now"});
        KnownLine shown = KnownLines.of(twice, 1).get(0);
        assertEquals(1, KnownLines.of(twice, 1).size());
        assertEquals("A bruise.", shown.quote());
        assertEquals(passage.title(), shown.title());
        assertEquals("", shown.hidden());
        KnownLine withdrawn = one(passage, NOW, null, false);
        assertNull(withdrawn.quote());
        assertTrue(withdrawn.withdrawn());
        KnownLine replaced = one(passage, null, UUID.randomUUID(), false);
        assertNull(replaced.quote());
        assertEquals("Now", replaced.title());
        assertFalse(replaced.withdrawn() || replaced.hidden().isEmpty());
        assertEquals("A bruise.", one(passage, null, UUID.randomUUID(), true).quote());
        assertTrue(KnownLines.of(List.<Object[]>of(new Object[] {null, null, null, null}), 0)
                .isEmpty());
    }

    private static KnownLine one(
            KnownPassage passage, @Nullable Instant withdrawn, @Nullable UUID replaced, boolean readable) {
        return KnownLines.of(List.<Object[]>of(new Object[] {passage, withdrawn, replaced, readable, "Now"}), 0)
                .get(0);
    }
}
