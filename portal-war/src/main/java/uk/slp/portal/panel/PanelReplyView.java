package uk.slp.portal.panel;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.panel.model.ReplyAction;
import uk.slp.portal.panel.model.ReplyDecision;
import uk.slp.portal.panel.model.ReplyStatus;
import uk.slp.portal.rapidreview.SignOffView;

/**
 * An answer of the partners to what the national body asked.
 *
 * @param number from 1, within its case
 * @param request what was asked
 * @param requestText in which words
 * @param practiceReviewProposed what the partners propose since it was sent; null before
 * @param signOffs the three partners; empty where the decision does not change
 * @param sentByName name of the person who sent it, or null
 * @param actions what the present person may do with it now
 */
public record PanelReplyView(
        int number,
        long version,
        PanelOutcome request,
        String requestText,
        Instant askedAt,
        ReplyStatus status,
        @Nullable String text,
        @Nullable ReplyDecision decision,
        @Nullable Boolean practiceReviewProposed,
        List<SignOffView> signOffs,
        @Nullable Instant sentAt,
        @Nullable String sentByName,
        Set<ReplyAction> actions) {
    public PanelReplyView {
        signOffs = List.copyOf(signOffs);
        actions = Set.copyOf(actions);
    }

    /** Whether this person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(ReplyAction.valueOf(action));
    }

    /** How many partners have signed. */
    public long signed() {
        return signOffs.stream().filter(SignOffView::signed).count();
    }

    /** What the answer does to the decision, in words. */
    public String decisionWords() {
        if (decision != ReplyDecision.CHANGED) {
            return decision == null ? "" : "The decision stands.";
        }
        if (practiceReviewProposed == null) {
            return "The decision changes.";
        }
        return practiceReviewProposed
                ? "The decision changes: there will be a local practice review."
                : "The decision changes: there will be no local practice review.";
    }
}
