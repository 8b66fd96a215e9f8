package uk.slp.portal.rapidreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;

/** Rapid reviews that were not sent yet, for reminders. Tells nothing of what they say. */
@ApplicationScoped
public class OpenRapidReviews {
    @PersistenceContext
    private EntityManager em;

    /**
     * One of them.
     *
     * @param missing kinds of the partners whose signature is asked for and missing; empty before that
     */
    public record Open(String reference, UUID partnershipId, Set<OrganisationKind> missing, LocalDate dueDate) {
        public Open {
            missing = Set.copyOf(missing);
        }
    }

    /** Those whose last day lies between two days. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> dueBetween(LocalDate first, LocalDate last) {
        return em
                .createQuery(
                        "select distinct r from RapidReview r left join fetch r.signOffs where r.status in :open"
                                + " and r.dueDate between :first and :last order by r.dueDate, r.reference",
                        RapidReview.class)
                .setParameter("open", List.of(RapidReviewStatus.IN_PROGRESS, RapidReviewStatus.AWAITING_SIGN_OFF))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(review -> new Open(
                        review.reference(),
                        review.partnershipId(),
                        review.status() == RapidReviewStatus.AWAITING_SIGN_OFF
                                ? Partner.kinds(review.missingPartners())
                                : Set.of(),
                        review.dueDate()))
                .toList();
    }
}
