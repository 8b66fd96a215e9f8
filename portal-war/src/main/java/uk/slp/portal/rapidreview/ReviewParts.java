package uk.slp.portal.rapidreview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewAction;
import uk.slp.portal.rapidreview.model.RapidReviewSignOff;
import uk.slp.portal.rapidreview.model.RapidReviewTransitions;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.shared.access.Permission;

/** Copies the parts of a review into what pages and programs may see. */
final class ReviewParts {
    private ReviewParts() {}

    static List<SectionView> sections(RapidReview review) {
        List<SectionView> sections = new ArrayList<>();
        for (ReviewSection section : ReviewSection.values()) {
            List<AnswerView> answers = section.fields().stream()
                    .map(field -> new AnswerView(field, review.content().get(field)))
                    .toList();
            sections.add(new SectionView(section, answers));
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
}
