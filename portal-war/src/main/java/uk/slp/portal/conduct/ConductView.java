package uk.slp.portal.conduct;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.rapidreview.Partner;

/**
 * How a review is conducted, as the present person may see it.
 *
 * @param review the review
 * @param lines newest day first; the national body reads notices and comments only
 * @param own whether it is the person's own review, by partnership or appointment
 * @param writes whether the person may record lines now
 * @param comments whether the person may record comments on the withholding and send notices
 * @param signs whether the person may sign now, for the partner it acts for
 */
public record ConductView(
        PracticeReviewView review,
        List<ConductLine> lines,
        boolean own,
        boolean writes,
        boolean comments,
        boolean signs) {
    public ConductView {
        lines = List.copyOf(lines);
    }

    /** The lines of a kind, struck ones among them. */
    public List<ConductLine> of(ConductKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** A line. */
    public Optional<ConductLine> line(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** Whether comments on a withholding belong to the review. */
    public boolean withheld() {
        return review.status() == ReviewStatus.WITHHELD;
    }

    /**
     * A partner and its word on the report as it stands.
     *
     * @param line null while it has not signed this text
     */
    public record Signed(Partner partner, @Nullable ConductLine line) {}

    /** The three partners. */
    public List<Signed> signatures() {
        String mark = review.facts().textMark();
        return Arrays.stream(Partner.values())
                .map(partner -> new Signed(
                        partner,
                        lines.stream()
                                .filter(line -> line.signs(partner, mark))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
