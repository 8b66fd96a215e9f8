package uk.slp.portal.recommendation;

/** A kind of review in which recommendations are written. It decides who may look, and who may choose. */
public interface RepeatKeeper {
    /** Its name in addresses, as {@code rapid-reviews}. */
    String kind();

    /**
     * The recommendations of one part with earlier ones near to them.
     *
     * @throws uk.slp.portal.shared.error.NotFound if the person cannot write that part, or not now
     */
    SaidBefore saidBefore(String reference, String part);

    /**
     * Keeps a choice, or takes it away.
     *
     * @throws uk.slp.portal.shared.error.RuleViolation if it needs a reason, or another area
     * @throws uk.slp.portal.shared.error.StaleVersion if somebody else chose meanwhile
     */
    void choose(ChooseRepeat command);
}
