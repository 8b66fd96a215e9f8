package uk.slp.portal.rapidreview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.slp.portal.agencysheet.AwaitedSheets;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewSignOff;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.work.Awaited;

/** Says with whom open reviews lie. */
final class ReviewAwaited {
    /** Where the sheets that are waited for stand among the columns. */
    private static final int SHEETS = 4;

    private ReviewAwaited() {}

    /**
     * What is awaited.
     *
     * @param rows the review, a signature, the kind of the person's own organisation, the name of the partnership, and a
     *     sheet of an agency with its contributor
     */
    static List<Awaited> of(List<Object[]> rows, Set<Permission> held) {
        Map<RapidReview, Set<Partner>> missing = new LinkedHashMap<>();
        Map<RapidReview, Object[]> firsts = new LinkedHashMap<>();
        for (Object[] row : rows) {
            RapidReview review = (RapidReview) row[0];
            firsts.putIfAbsent(review, row);
            Set<Partner> partners = missing.computeIfAbsent(review, r -> EnumSet.allOf(Partner.class));
            if (row[1] != null) {
                partners.remove(((RapidReviewSignOff) row[1]).partner());
            }
        }
        List<Awaited> awaited = new ArrayList<>();
        firsts.forEach((review, row) -> {
            Set<Partner> partners = missing.getOrDefault(review, Set.of());
            if (review.status() == RapidReviewStatus.IN_PROGRESS) {
                if (!held.contains(Permission.RAPID_REVIEW_WRITE)) {
                    awaited.add(ReviewParts.awaited("The rapid review", review, (String) row[3]));
                }
                return;
            }
            if (held.contains(Permission.RAPID_REVIEW_SIGN_OFF)) {
                Partner.of((OrganisationKind) row[2]).ifPresent(partners::remove);
            }
            if (!partners.isEmpty()) {
                String with = partners.stream()
                        .map(partner -> partner.label().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
                awaited.add(ReviewParts.awaited("Sign-off of the rapid review", review, with));
            }
        });
        if (held.contains(Permission.RAPID_REVIEW_WRITE)) {
            rows.forEach(row -> AwaitedSheets.of(row, SHEETS).ifPresent(awaited::add));
        }
        return awaited;
    }
}
