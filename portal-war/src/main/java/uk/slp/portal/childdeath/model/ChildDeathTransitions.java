package uk.slp.portal.childdeath.model;

import static uk.slp.portal.childdeath.ChildDeathAction.ASK_AGENCIES;
import static uk.slp.portal.childdeath.ChildDeathAction.BEGIN_ANALYSIS;
import static uk.slp.portal.childdeath.ChildDeathAction.CALL_MEETING;
import static uk.slp.portal.childdeath.ChildDeathAction.CLOSE;
import static uk.slp.portal.childdeath.ChildDeathAction.DO_NOT_REVIEW;
import static uk.slp.portal.childdeath.ChildDeathAction.END_RESPONSE;
import static uk.slp.portal.childdeath.ChildDeathAction.IMPORT;
import static uk.slp.portal.childdeath.ChildDeathAction.MAY_REVIEW;
import static uk.slp.portal.childdeath.ChildDeathAction.REOPEN;
import static uk.slp.portal.childdeath.ChildDeathAction.SAME_DEATH;
import static uk.slp.portal.childdeath.ChildDeathAction.SEND_BACK;
import static uk.slp.portal.childdeath.ChildDeathAction.SEND_TO_PANEL;
import static uk.slp.portal.childdeath.ChildDeathAction.TRANSFER;
import static uk.slp.portal.childdeath.ChildDeathAction.WRITE;
import static uk.slp.portal.childdeath.ChildDeathStatus.ANALYSIS;
import static uk.slp.portal.childdeath.ChildDeathStatus.CLOSED;
import static uk.slp.portal.childdeath.ChildDeathStatus.DUPLICATE;
import static uk.slp.portal.childdeath.ChildDeathStatus.GATHERING;
import static uk.slp.portal.childdeath.ChildDeathStatus.MEETING;
import static uk.slp.portal.childdeath.ChildDeathStatus.NOTIFIED;
import static uk.slp.portal.childdeath.ChildDeathStatus.NOT_REVIEWED;
import static uk.slp.portal.childdeath.ChildDeathStatus.PANEL;
import static uk.slp.portal.childdeath.ChildDeathStatus.RESPONSE_ENDED;
import static uk.slp.portal.childdeath.ChildDeathStatus.RESPONSE_ONLY;

import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of the review of a child's death as a table. A meeting may be held, and an analysis begun, before every agency
 * has answered: nothing here waits for a form.
 */
public final class ChildDeathTransitions {
    /** The table. */
    public static final StateMachine<ChildDeathStatus, ChildDeathAction> RULES = rules();

    private ChildDeathTransitions() {}

    private static StateMachine<ChildDeathStatus, ChildDeathAction> rules() {
        StateMachine.Builder<ChildDeathStatus, ChildDeathAction> table =
                StateMachine.<ChildDeathStatus, ChildDeathAction>startingIn(NOTIFIED)
                        .edge(NOTIFIED, ASK_AGENCIES, GATHERING, Permission.CHILD_DEATH_WRITE)
                        .edge(NOTIFIED, CALL_MEETING, MEETING, Permission.CHILD_DEATH_WRITE)
                        .edge(GATHERING, CALL_MEETING, MEETING, Permission.CHILD_DEATH_WRITE)
                        .edge(GATHERING, BEGIN_ANALYSIS, ANALYSIS, Permission.CHILD_DEATH_ANALYSE)
                        .edge(MEETING, BEGIN_ANALYSIS, ANALYSIS, Permission.CHILD_DEATH_ANALYSE)
                        .edge(ANALYSIS, SEND_TO_PANEL, PANEL, Permission.CHILD_DEATH_ANALYSE)
                        .edgeWithReason(PANEL, SEND_BACK, ANALYSIS, Permission.OVERVIEW_PANEL_DECIDE)
                        .edge(PANEL, CLOSE, CLOSED, Permission.OVERVIEW_PANEL_DECIDE)
                        .edgeWithReason(CLOSED, REOPEN, PANEL, Permission.CHILD_DEATH_WRITE)
                        .edgeBySystem(NOTIFIED, IMPORT, CLOSED)
                        .edge(RESPONSE_ONLY, WRITE, RESPONSE_ONLY, Permission.CHILD_DEATH_WRITE)
                        .edge(RESPONSE_ONLY, END_RESPONSE, RESPONSE_ENDED, Permission.CHILD_DEATH_WRITE)
                        .edgeWithReason(RESPONSE_ENDED, REOPEN, RESPONSE_ONLY, Permission.CHILD_DEATH_WRITE)
                        .edgeWithReason(NOT_REVIEWED, MAY_REVIEW, NOTIFIED, Permission.CHILD_DEATH_WRITE)
                        .edgeWithReason(NOT_REVIEWED, TRANSFER, NOTIFIED, Permission.CHILD_DEATH_WRITE);
        for (ChildDeathStatus open : ChildDeathStatus.OPEN) {
            table.edge(open, WRITE, open, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(open, TRANSFER, open, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(open, DO_NOT_REVIEW, NOT_REVIEWED, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(open, SAME_DEATH, DUPLICATE, Permission.CHILD_DEATH_WRITE);
        }
        return table.build();
    }
}
