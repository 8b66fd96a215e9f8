package uk.slp.portal.agencysheet;

/** The rapid review, as those who write it reach it. Implemented by the feature that holds it; asked inside a use case. */
public interface ReviewDesk {
    /**
     * A review within the scope of the person.
     *
     * @throws uk.slp.portal.shared.error.NotFound if there is none
     */
    SheetedReview open(String reference);

    /**
     * The same, with its row locked until the transaction ends, for a change.
     *
     * @throws uk.slp.portal.shared.error.NotFound if there is none
     * @throws uk.slp.portal.shared.error.NotAllowedNow if it cannot be written now: what partners sign is not changed under
     *     their hands
     */
    SheetedReview lock(String reference);
}
