package uk.slp.portal.identifiability;

import org.jspecify.annotations.Nullable;

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
     * Confirms the settled list. Answers may change while the version of the record stays, so it is told which list
     * was read.
     *
     * @param listMark {@link IdentityState#listMark()} of the list that the person has read; null if none was sent
     * @throws uk.slp.portal.shared.error.RuleViolation if hits are open, the person is one of those who settled them, or
     *     the answers changed since
     * @throws uk.slp.portal.shared.error.StaleVersion if the text was changed since
     */
    void confirm(String reference, String part, long expectedVersion, @Nullable String listMark);
}
