package uk.slp.portal.rapidreview.model;

import static uk.slp.portal.rapidreview.model.RapidReviewAction.ASK_FOR_SIGN_OFF;
import static uk.slp.portal.rapidreview.model.RapidReviewAction.CLOSE;
import static uk.slp.portal.rapidreview.model.RapidReviewAction.REOPEN;
import static uk.slp.portal.rapidreview.model.RapidReviewAction.SEND;
import static uk.slp.portal.rapidreview.model.RapidReviewAction.SIGN_OFF;
import static uk.slp.portal.rapidreview.model.RapidReviewAction.WRITE;
import static uk.slp.portal.rapidreview.model.RapidReviewStatus.AWAITING_SIGN_OFF;
import static uk.slp.portal.rapidreview.model.RapidReviewStatus.CLOSED;
import static uk.slp.portal.rapidreview.model.RapidReviewStatus.IN_PROGRESS;
import static uk.slp.portal.rapidreview.model.RapidReviewStatus.SENT;

import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a rapid review as a table. The text is locked while partners sign, so that what a partner agreed to is
 * what is sent; opening it again is an action of its own, with a reason, and puts the signatures aside.
 * Nobody closes a review: it closes by itself when the notification it followed is withdrawn or does not meet the
 * criteria, and what was already sent stays as it was sent.
 */
public final class RapidReviewTransitions {
    /** The table. */
    public static final StateMachine<RapidReviewStatus, RapidReviewAction> RULES =
            StateMachine.<RapidReviewStatus, RapidReviewAction>startingIn(IN_PROGRESS)
                    .edge(IN_PROGRESS, WRITE, IN_PROGRESS, Permission.RAPID_REVIEW_WRITE)
                    .edge(IN_PROGRESS, ASK_FOR_SIGN_OFF, AWAITING_SIGN_OFF, Permission.RAPID_REVIEW_WRITE)
                    .edge(AWAITING_SIGN_OFF, SIGN_OFF, AWAITING_SIGN_OFF, Permission.RAPID_REVIEW_SIGN_OFF)
                    .edgeWithReason(AWAITING_SIGN_OFF, REOPEN, IN_PROGRESS, Permission.RAPID_REVIEW_WRITE)
                    .edge(AWAITING_SIGN_OFF, SEND, SENT, Permission.RAPID_REVIEW_SEND)
                    .edgeBySystem(IN_PROGRESS, CLOSE, CLOSED)
                    .edgeBySystem(AWAITING_SIGN_OFF, CLOSE, CLOSED)
                    .build();

    private RapidReviewTransitions() {}
}
