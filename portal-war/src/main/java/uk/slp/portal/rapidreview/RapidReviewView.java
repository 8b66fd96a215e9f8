package uk.slp.portal.rapidreview;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.MergedChronology;
import uk.slp.portal.known.KnownLine;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewAction;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.shared.error.Violation;

/**
 * A rapid review, whole, as one person sees it.
 *
 * @param actions what this person may do now
 * @param problems what must be put right before partners are asked
 * @param warnings what is missing and may be sent without
 * @param closedReason why it was closed without being sent, or null
 * @param late whether it is past its limit, or was sent after it
 * @param known passages of published learning that its writers marked
 * @param chronology what the agencies sent in, merged
 * @param saidBefore what was said of earlier recommendations, once it was sent
 */
public record RapidReviewView(
        UUID id,
        UUID partnershipId,
        UUID notificationId,
        String reference,
        long version,
        RapidReviewStatus status,
        String edition,
        String notificationReference,
        @Nullable String caseName,
        String authorityName,
        String partnershipName,
        Instant openedAt,
        ReviewClock clock,
        List<SectionView> sections,
        List<SignOffView> signOffs,
        boolean practiceReviewProposed,
        boolean late,
        @Nullable String lateReason,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable String contentHash,
        @Nullable String closedReason,
        Instant changedAt,
        String changedBy,
        Set<RapidReviewAction> actions,
        List<Violation> problems,
        List<Violation> warnings,
        List<KnownLine> known,
        MergedChronology chronology,
        List<SaidOfEarlier> saidBefore) {
    /** The kind of record in the audit trail. */
    public static final String TYPE = RapidReview.TYPE;

    public RapidReviewView {
        sections = List.copyOf(sections);
        signOffs = List.copyOf(signOffs);
        actions = Set.copyOf(actions);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        known = List.copyOf(known);
        saidBefore = List.copyOf(saidBefore);
    }

    /** The name of the case, or the notification's reference while none was chosen. */
    public String title() {
        return caseName == null ? notificationReference : caseName;
    }

    /** One section. */
    public SectionView section(ReviewSection section) {
        return sections.stream().filter(s -> s.section() == section).findFirst().orElseThrow();
    }

    /** Whether this person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(RapidReviewAction.valueOf(action));
    }

    /** The passages of published learning that were used, for the annex "What we already knew". */
    public List<KnownLine> knownBefore() {
        return known.stream().filter(KnownLine::used).toList();
    }

    /** How many sections are complete. */
    public long completeSections() {
        return sections.stream().filter(SectionView::complete).count();
    }

    /** How many partners have signed. */
    public long signed() {
        return signOffs.stream().filter(SignOffView::signed).count();
    }
}
