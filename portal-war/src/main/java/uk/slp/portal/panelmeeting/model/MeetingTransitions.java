package uk.slp.portal.panelmeeting.model;

import static uk.slp.portal.panelmeeting.MeetingAction.AGREE;
import static uk.slp.portal.panelmeeting.MeetingAction.CANCEL;
import static uk.slp.portal.panelmeeting.MeetingAction.CHANGE_AGENDA;
import static uk.slp.portal.panelmeeting.MeetingAction.HOLD;
import static uk.slp.portal.panelmeeting.MeetingAction.SEND_AGENDA;
import static uk.slp.portal.panelmeeting.MeetingStatus.AGENDA_SENT;
import static uk.slp.portal.panelmeeting.MeetingStatus.AGREED;
import static uk.slp.portal.panelmeeting.MeetingStatus.CANCELLED;
import static uk.slp.portal.panelmeeting.MeetingStatus.HELD;
import static uk.slp.portal.panelmeeting.MeetingStatus.PLANNED;

import uk.slp.portal.panelmeeting.MeetingAction;
import uk.slp.portal.panelmeeting.MeetingStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a meeting of the national body as a table: planned, its agenda sent out, held, its minutes agreed at a later
 * meeting. An agenda that was sent out changes with a reason only.
 */
public final class MeetingTransitions {
    /** The table. */
    public static final StateMachine<MeetingStatus, MeetingAction> RULES =
            StateMachine.<MeetingStatus, MeetingAction>startingIn(PLANNED)
                    .edge(PLANNED, SEND_AGENDA, AGENDA_SENT, Permission.PANEL_DECIDE)
                    .edgeWithReason(PLANNED, CANCEL, CANCELLED, Permission.PANEL_DECIDE)
                    .edgeWithReason(AGENDA_SENT, CHANGE_AGENDA, PLANNED, Permission.PANEL_DECIDE)
                    .edge(AGENDA_SENT, HOLD, HELD, Permission.PANEL_DECIDE)
                    .edgeWithReason(AGENDA_SENT, CANCEL, CANCELLED, Permission.PANEL_DECIDE)
                    .edge(HELD, AGREE, AGREED, Permission.PANEL_DECIDE)
                    .build();

    private MeetingTransitions() {}
}
