package uk.slp.portal.panel.model;

import static uk.slp.portal.panel.model.ReplyAction.ASK_AGAIN;
import static uk.slp.portal.panel.model.ReplyAction.ASK_FOR_SIGN_OFF;
import static uk.slp.portal.panel.model.ReplyAction.LAPSE;
import static uk.slp.portal.panel.model.ReplyAction.REOPEN;
import static uk.slp.portal.panel.model.ReplyAction.SEND;
import static uk.slp.portal.panel.model.ReplyAction.SIGN_OFF;
import static uk.slp.portal.panel.model.ReplyAction.WRITE;
import static uk.slp.portal.panel.model.ReplyStatus.AWAITING_SIGN_OFF;
import static uk.slp.portal.panel.model.ReplyStatus.DRAFT;
import static uk.slp.portal.panel.model.ReplyStatus.LAPSED;
import static uk.slp.portal.panel.model.ReplyStatus.SENT;

import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of an answer of the partners as a table. It begins with the request. The partnership writes it; where it
 * changes the decision, the three partners sign it as they signed the review, and otherwise it is sent as it is. Another
 * request while it is being written puts signatures aside and keeps the words.
 */
public final class PanelReplyTransitions {
    /** The table. */
    public static final StateMachine<ReplyStatus, ReplyAction> RULES =
            StateMachine.<ReplyStatus, ReplyAction>startingIn(DRAFT)
                    .edge(DRAFT, WRITE, DRAFT, Permission.RAPID_REVIEW_WRITE)
                    .edge(DRAFT, ASK_FOR_SIGN_OFF, AWAITING_SIGN_OFF, Permission.RAPID_REVIEW_WRITE)
                    .edge(AWAITING_SIGN_OFF, SIGN_OFF, AWAITING_SIGN_OFF, Permission.RAPID_REVIEW_SIGN_OFF)
                    .edgeWithReason(AWAITING_SIGN_OFF, REOPEN, DRAFT, Permission.RAPID_REVIEW_WRITE)
                    .edge(DRAFT, SEND, SENT, Permission.RAPID_REVIEW_SEND)
                    .edge(AWAITING_SIGN_OFF, SEND, SENT, Permission.RAPID_REVIEW_SEND)
                    .edgeBySystem(DRAFT, ASK_AGAIN, DRAFT)
                    .edgeBySystem(AWAITING_SIGN_OFF, ASK_AGAIN, DRAFT)
                    .edgeBySystem(DRAFT, LAPSE, LAPSED)
                    .edgeBySystem(AWAITING_SIGN_OFF, LAPSE, LAPSED)
                    .build();

    private PanelReplyTransitions() {}
}
