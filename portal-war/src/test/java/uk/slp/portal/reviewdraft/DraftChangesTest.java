package uk.slp.portal.reviewdraft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.report.ReportText;

@DisplayName("What changed between two versions")
class DraftChangesTest {
    private static List<DraftChanges.Change> between(String before, String after) {
        return DraftChanges.between(ReportText.parse(before), ReportText.parse(after));
    }

    @Test
    @DisplayName("is nothing where only addresses are counted anew")
    void numbers() {
        List<DraftChanges.Change> changes =
                between("## 1 Why\n\nOne.\n\nTwo.", "## 1 Preface\n\nNew.\n\n## 2 Why\n\nOne.\n\nTwo.");
        assertEquals(
                List.of("added Section 1", "added Preface, Paragraph 1.1"),
                changes.stream().map(c -> c.what() + " " + c.place()).toList());
    }

    @Test
    @DisplayName("is told word by word within a passage")
    void words() {
        DraftChanges.Change change = between(
                        "## 1 Why\n\nTeams were short of people.", "## 1 Why\n\nTeams were short of staff.")
                .get(0);
        assertEquals("changed", change.what());
        assertEquals(
                List.of(
                        new DraftChanges.Piece("same", "Teams were short of "),
                        new DraftChanges.Piece("removed", "people. "),
                        new DraftChanges.Piece("added", "staff. ")),
                change.pieces());
    }

    @Test
    @DisplayName("is told where a finding becomes a recommendation, or a passage is taken out")
    void kinds() {
        assertEquals(
                List.of("changed"),
                between("## 1 A\n\n### Finding 1\n\nOne plan.", "## 1 A\n\n### Recommendation 1\n\nOne plan.").stream()
                        .map(DraftChanges.Change::what)
                        .toList());
        assertEquals(
                List.of("removed"),
                between("## 1 A\n\nOne.\n\nTwo.", "## 1 A\n\nOne.").stream()
                        .map(DraftChanges.Change::what)
                        .toList());
    }
}
