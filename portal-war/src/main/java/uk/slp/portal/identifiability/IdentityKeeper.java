package uk.slp.portal.identifiability;

/** A kind of record with texts that are to be published. It decides who may see the hits, settle and confirm them. */
public interface IdentityKeeper {
    /** Its name in addresses, as {@code practice-reviews}. */
    String kind();

    /**
     * The hits of a text, with what was said of them.
     *
     * @throws uk.slp.portal.shared.error.NotFound if the person may not see them, or there are none now
     */
    IdentityList list(String reference, String part);

    /**
     * Settles a hit, or all that say the same.
     *
     * @throws uk.slp.portal.shared.error.NotFound if there is no such hit in the text any more
     * @throws uk.slp.portal.shared.error.RuleViolation if something is missing or too long
     * @throws uk.slp.portal.shared.error.StaleVersion if the text was changed since
     */
    void settle(SettleHit command);

    /**
     * Confirms the settled list.
     *
     * @throws uk.slp.portal.shared.error.RuleViolation if hits are open, or the person is one of those who settled them
     * @throws uk.slp.portal.shared.error.StaleVersion if the text was changed since
     */
    void confirm(String reference, String part, long expectedVersion);
}
