package uk.slp.portal.overviewpanel.model;

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

/** The life of a meeting of an overview panel as a table: the words are those of every panel's meetings, the rights its own. */
public final class OverviewTransitions {
    /** The table. */
    public static final StateMachine<MeetingStatus, MeetingAction> RULES =
            StateMachine.<MeetingStatus, MeetingAction>startingIn(PLANNED)
                    .edge(PLANNED, SEND_AGENDA, AGENDA_SENT, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(PLANNED, CANCEL, CANCELLED, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(AGENDA_SENT, CHANGE_AGENDA, PLANNED, Permission.CHILD_DEATH_WRITE)
                    .edge(AGENDA_SENT, HOLD, HELD, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(AGENDA_SENT, CANCEL, CANCELLED, Permission.CHILD_DEATH_WRITE)
                    .edge(HELD, AGREE, AGREED, Permission.CHILD_DEATH_WRITE)
                    .build();

    private OverviewTransitions() {}
}
