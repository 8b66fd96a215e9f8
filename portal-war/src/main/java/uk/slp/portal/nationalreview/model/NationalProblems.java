package uk.slp.portal.nationalreview.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.shared.error.Violation;

/** What keeps a national review from its next step. */
final class NationalProblems {
    private NationalProblems() {}

    /** What is missing before it starts (regulation 4, rule 40). */
    static List<Violation> toStart(NationalReview review) {
        List<Violation> wrong = new ArrayList<>();
        if (review.cases().isEmpty()) {
            wrong.add(new Violation("", "cases_required", "Add the case, or the cases, that the review looks at."));
        }
        need(
                wrong,
                review.reviewerName(),
                "reviewer_required",
                "Name the reviewer: from the pool, or with the reason for somebody else.");
        need(wrong, review.scope(), "scope_required", "Write what the review is to look at.");
        need(
                wrong,
                review.informedOn(),
                "sos_required",
                "Record the day on which the Secretary of State was informed.");
        return wrong;
    }

    /**
     * What the report must hold before it is complete (domain reference 4.5), and what is to be published with it.
     *
     * @param text what is published from here, or null where the report is published elsewhere
     */
    static List<Violation> toComplete(NationalReview review, @Nullable NationalText text) {
        List<Violation> wrong = new ArrayList<>();
        boolean withheld = review.status() == NationalStatus.WITHHELD;
        if (!withheld) {
            need(
                    wrong,
                    review.improvements(),
                    "improvements_required",
                    "Record the improvements that the report recommends.");
            need(
                    wrong,
                    review.systemicReasons(),
                    "reasons_required",
                    "Record the systemic reasons that the report finds for what was done or not.");
            need(
                    wrong,
                    review.quality(),
                    "quality_required",
                    "Say that progress and quality are satisfactory, and how it was judged.");
        }
        if (text != null) {
            wrong.addAll(NationalTextProblems.beforeComplete(text));
        } else if (withheld) {
            wrong.add(new Violation("", "text_required", "Write the improvement information first."));
        }
        return wrong;
    }

    private static void need(List<Violation> wrong, @Nullable Object given, String code, String words) {
        if (given == null) {
            wrong.add(new Violation("", code, words));
        }
    }
}
