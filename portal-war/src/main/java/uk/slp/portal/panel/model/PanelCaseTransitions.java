package uk.slp.portal.panel.model;

import static uk.slp.portal.panel.model.PanelCaseAction.ASK_FOR_INFORMATION;
import static uk.slp.portal.panel.model.PanelCaseAction.ASK_TO_RECONSIDER;
import static uk.slp.portal.panel.model.PanelCaseAction.CLOSE;
import static uk.slp.portal.panel.model.PanelCaseAction.DECIDE;
import static uk.slp.portal.panel.model.PanelCaseAction.REPLY;
import static uk.slp.portal.panel.model.PanelCaseStatus.CLOSED;
import static uk.slp.portal.panel.model.PanelCaseStatus.DECIDED;
import static uk.slp.portal.panel.model.PanelCaseStatus.INFORMATION_REQUESTED;
import static uk.slp.portal.panel.model.PanelCaseStatus.RECONSIDERATION_ASKED;
import static uk.slp.portal.panel.model.PanelCaseStatus.WAITING;

import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a case before the national body as a table: it may ask, more than once, before it decides, once. What it
 * asked the partners answer, and the case waits for the body again. A case without a final answer closes by itself when
 * its notification comes to an end.
 */
public final class PanelCaseTransitions {
    /** The table. */
    public static final StateMachine<PanelCaseStatus, PanelCaseAction> RULES =
            StateMachine.<PanelCaseStatus, PanelCaseAction>startingIn(WAITING)
                    .edgeWithReason(WAITING, ASK_FOR_INFORMATION, INFORMATION_REQUESTED, Permission.PANEL_DECIDE)
                    .edgeWithReason(WAITING, ASK_TO_RECONSIDER, RECONSIDERATION_ASKED, Permission.PANEL_DECIDE)
                    .edgeWithReason(WAITING, DECIDE, DECIDED, Permission.PANEL_DECIDE)
                    .edgeWithReason(
                            INFORMATION_REQUESTED, ASK_FOR_INFORMATION, INFORMATION_REQUESTED, Permission.PANEL_DECIDE)
                    .edgeWithReason(
                            INFORMATION_REQUESTED, ASK_TO_RECONSIDER, RECONSIDERATION_ASKED, Permission.PANEL_DECIDE)
                    .edgeWithReason(INFORMATION_REQUESTED, DECIDE, DECIDED, Permission.PANEL_DECIDE)
                    .edgeWithReason(
                            RECONSIDERATION_ASKED, ASK_FOR_INFORMATION, INFORMATION_REQUESTED, Permission.PANEL_DECIDE)
                    .edgeWithReason(
                            RECONSIDERATION_ASKED, ASK_TO_RECONSIDER, RECONSIDERATION_ASKED, Permission.PANEL_DECIDE)
                    .edgeWithReason(RECONSIDERATION_ASKED, DECIDE, DECIDED, Permission.PANEL_DECIDE)
                    .edge(INFORMATION_REQUESTED, REPLY, WAITING, Permission.RAPID_REVIEW_SEND)
                    .edge(RECONSIDERATION_ASKED, REPLY, WAITING, Permission.RAPID_REVIEW_SEND)
                    .edgeBySystem(WAITING, CLOSE, CLOSED)
                    .edgeBySystem(INFORMATION_REQUESTED, CLOSE, CLOSED)
                    .edgeBySystem(RECONSIDERATION_ASKED, CLOSE, CLOSED)
                    .build();

    private PanelCaseTransitions() {}
}
