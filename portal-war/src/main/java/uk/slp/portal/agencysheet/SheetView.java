package uk.slp.portal.agencysheet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.EventField;
import uk.slp.portal.agencysheet.model.SheetAction;
import uk.slp.portal.agencysheet.model.SheetField;
import uk.slp.portal.agencysheet.model.SheetStatus;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;

/**
 * A sheet, whole, as one person sees it.
 *
 * @param partnershipName who asks
 * @param contributorName who writes for the agency
 * @param about what is told to the agency; for its contributor empty once the request was withdrawn or the review went
 *     on without the sheet
 * @param stepReason why it was opened again, or the request withdrawn; null otherwise
 * @param problems what keeps it from being sent in
 * @param locked whether partners are signing the review
 * @param actions what this person may do now
 */
public record SheetView(
        UUID id,
        String reference,
        long version,
        SheetStatus status,
        String reviewReference,
        String partnershipName,
        AgencyKind kind,
        String name,
        String contributorName,
        String about,
        @Nullable String questions,
        Instant askedAt,
        SheetClock clock,
        List<SheetAnswer> answers,
        List<SheetLine> lines,
        @Nullable String stepReason,
        @Nullable Instant sentInAt,
        @Nullable String sentInName,
        Instant changedAt,
        List<Violation> problems,
        boolean locked,
        Set<SheetAction> actions) {
    public SheetView {
        answers = List.copyOf(answers);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        actions = Set.copyOf(actions);
    }

    /** Whether this person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(SheetAction.valueOf(action));
    }

    /** What is written for an answer; empty when nothing is. */
    public String text(SheetField field) {
        return answers.stream()
                .filter(a -> a.field() == field && a.text() != null)
                .map(a -> String.valueOf(a.text()))
                .findFirst()
                .orElse("");
    }

    /** Whether any answer has a text. */
    public boolean begun() {
        return answers.stream().anyMatch(a -> a.text() != null);
    }

    /** The answers that are shown: those with a text, and the first. */
    public List<SheetAnswer> written() {
        return answers.stream()
                .filter(a -> a.text() != null || a.field() == SheetField.KNOWN)
                .toList();
    }

    /**
     * One line.
     *
     * @throws NotFound if there is none
     */
    public SheetLine line(String id) {
        return lines.stream()
                .filter(line -> line.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("This sheet has no such line."));
    }

    /** What is written in a line; empty when nothing is. */
    public String text(String line, EventField field) {
        return line(line).text(field);
    }

    /** The words of a case stay out of logs. */
    @Override
    public String toString() {
        return "SheetView[" + reference + "]";
    }
}
