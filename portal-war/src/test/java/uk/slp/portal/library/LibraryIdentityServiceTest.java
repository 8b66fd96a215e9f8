package uk.slp.portal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityCheck;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.identifiability.Settled;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("Rule 50: a file of the library is released with what was let stand, and with nothing else")
class LibraryIdentityServiceTest {
    private static final String FILE = "## 1 All\n\nTeh family was met on 3 May 2024 at noon.";
    private static final String TIDY = "## 1 All\n\nThe family was met on 3 May 2024 at noon.";
    private static final String ONCE_MORE = "\n\nThe child died on 3 May 2024 in hospital.";

    private static IdentityHit hit(String text, int number) {
        return hits(text).get(number);
    }

    private static List<IdentityHit> hits(String text) {
        return new IdentityCheck(Identifiers.NONE, 5).hits(List.of(TextPart.report("text", text)));
    }

    private static Settled settled(IdentityHit hit, IdentityAnswer answer) {
        return new Settled(hit.mark(), answer, "So.", "naomi.ferrier", "Naomi Ferrier", Instant.EPOCH);
    }

    private static IdentityState state(String text, Settled... settled) {
        return new IdentityState(List.of(TextPart.report("text", text)), hits(text), List.of(settled), null, null);
    }

    private static int left(String file, String draft, Settled... settled) {
        return LibraryIdentityService.left(state(file, settled), state(draft, settled))
                .size();
    }

    @Test
    @DisplayName("a hit of the file is let stand by its own answer, not by that its words were changed in the text")
    void own() {
        IdentityHit hit = hit(FILE, 0);
        assertEquals(1, left(FILE, FILE));
        assertEquals(0, left(FILE, FILE, settled(hit, IdentityAnswer.KEPT)));
        assertEquals(0, left(FILE, FILE, settled(hit, IdentityAnswer.NOT_THIS_PERSON)));
        assertEquals(1, left(FILE, "## 1 All\n\nTeh family was met.", settled(hit, IdentityAnswer.CHANGED)));
    }

    @Test
    @DisplayName("where words beside it were tidied in the draft, the answer given there counts for the file")
    void tidied() {
        Settled kept = settled(hit(TIDY, 0), IdentityAnswer.KEPT);
        assertEquals(0, left(FILE, TIDY, kept));
        assertEquals(1, left(FILE, TIDY), "open in both");
        assertEquals(1, left(FILE, TIDY, kept, settled(hit(FILE, 0), IdentityAnswer.CHANGED)));
    }

    @Test
    @DisplayName(
            "but for one place only: the same words that were changed elsewhere in the draft stand in the file still")
    void oneForOne() {
        Settled kept = settled(hit(TIDY, 0), IdentityAnswer.KEPT);
        assertEquals(1, left(FILE + ONCE_MORE, TIDY + "\n\nThe child died in hospital.", kept));
        assertEquals(
                0,
                left(FILE + ONCE_MORE, TIDY + ONCE_MORE, kept, settled(hit(TIDY + ONCE_MORE, 1), IdentityAnswer.KEPT)));
    }

    @Test
    @DisplayName("and a file with more places than are listed is not released")
    void tooMany() {
        String text = "They met on 3 May 2024.\n\n".repeat(IdentityCheck.MOST_HITS + 1);
        Settled[] all = hits(text).stream()
                .map(hit -> settled(hit, IdentityAnswer.KEPT))
                .toArray(Settled[]::new);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> left(text, FILE, all));
        assertEquals("file_identifies", refused.violations().get(0).code());
    }
}
