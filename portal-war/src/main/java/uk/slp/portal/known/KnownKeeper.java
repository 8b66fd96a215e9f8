package uk.slp.portal.known;

/** A kind of review beside whose writing published learning is shown. It decides who may look, and who may mark. */
public interface KnownKeeper {
    /** Its name in addresses, as {@code rapid-reviews}. */
    String kind();

    /**
     * What stands beside one part of a review.
     *
     * @throws uk.slp.portal.shared.error.NotFound if the person cannot write that part, or not now
     */
    KnownBeside beside(String reference, String part);

    /**
     * Marks a passage, or takes its mark away.
     *
     * @throws uk.slp.portal.shared.error.RuleViolation if a reason is missing or something is too long
     * @throws uk.slp.portal.shared.error.StaleVersion if somebody else marked it meanwhile
     */
    void mark(MarkPassage command);
}
