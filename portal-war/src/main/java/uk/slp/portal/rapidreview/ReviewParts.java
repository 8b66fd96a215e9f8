package uk.slp.portal.rapidreview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.slp.portal.agencysheet.MergedChronology;
import uk.slp.portal.known.KnownLine;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewAction;
import uk.slp.portal.rapidreview.model.RapidReviewSignOff;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.rapidreview.model.RapidReviewTransitions;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.work.Awaited;

/** Copies the parts of a review into what pages and programs may see. */
final class ReviewParts {
    private ReviewParts() {}

    /** What hangs on a review and is read with it. */
    record Hanging(
            List<RapidReviewSignOff> signed,
            List<KnownLine> known,
            MergedChronology chronology,
            List<SaidOfEarlier> saidBefore) {}

    /** What is missing in the review, and what is not settled in its chronology. */
    static List<Violation> warnings(RapidReview review, MergedChronology chronology) {
        List<Violation> warnings = new ArrayList<>(review.warnings());
        warnings.addAll(chronology.warnings());
        return warnings;
    }

    /** Its sections; what was sent does not show answers that came later and of which it says nothing. */
    static List<SectionView> sections(RapidReview review) {
        boolean sent = review.status() == RapidReviewStatus.SENT;
        List<SectionView> sections = new ArrayList<>();
        for (ReviewSection section : ReviewSection.values()) {
            List<AnswerView> answers = section.fields().stream()
                    .filter(field ->
                            !sent || !field.addedLater() || review.content().has(field))
                    .map(field -> new AnswerView(field, review.content().get(field)))
                    .toList();
            if (!answers.isEmpty()) {
                sections.add(new SectionView(section, answers));
            }
        }
        return sections;
    }

    static List<SignOffView> signOffs(List<RapidReviewSignOff> signed) {
        List<SignOffView> signOffs = new ArrayList<>();
        for (Partner partner : Partner.values()) {
            signOffs.add(signed.stream()
                    .filter(s -> s.partner() == partner)
                    .findFirst()
                    .map(s -> new SignOffView(partner, true, s.agrees(), s.dissent(), s.signedName(), s.signedAt()))
                    .orElseGet(() -> SignOffView.missing(partner)));
        }
        return signOffs;
    }

    static Set<RapidReviewAction> actions(RapidReview review, Set<Permission> held) {
        Set<RapidReviewAction> actions = EnumSet.noneOf(RapidReviewAction.class);
        actions.addAll(RapidReviewTransitions.RULES.allowed(review.status(), held));
        return actions;
    }

    /** A review that lies with others. */
    static Awaited awaited(String words, RapidReview review, String with) {
        String name = review.caseName();
        return new Awaited(
                words,
                name == null ? review.notificationReference() : name,
                review.reference(),
                "/rapid-reviews/" + review.reference(),
                with,
                review.dueDate(),
                "rapid-review",
                review.status() == RapidReviewStatus.IN_PROGRESS ? review.createdAt() : review.changedAt());
    }

    /** What somebody must do for a review. */
    static RapidReviewWork work(RapidReviewWork.Task task, RapidReview review, int signed, ReviewClock clock) {
        String page =
                switch (task) {
                    case WRITE -> "";
                    case SEND -> "/check";
                    case SIGN_OFF -> "/sign-off";
                };
        return new RapidReviewWork(
                task,
                review.reference(),
                review.caseName(),
                review.notificationReference(),
                signed,
                clock,
                "/rapid-reviews/" + review.reference() + page);
    }
}
