package uk.slp.portal.childdeathsharing.model;

import static uk.slp.portal.childdeathsharing.JoinAction.AGREE;
import static uk.slp.portal.childdeathsharing.JoinAction.DECLINE;
import static uk.slp.portal.childdeathsharing.JoinAction.END;
import static uk.slp.portal.childdeathsharing.JoinStatus.DECLINED;
import static uk.slp.portal.childdeathsharing.JoinStatus.ENDED;
import static uk.slp.portal.childdeathsharing.JoinStatus.IN_FORCE;
import static uk.slp.portal.childdeathsharing.JoinStatus.PROPOSED;

import uk.slp.portal.childdeathsharing.JoinAction;
import uk.slp.portal.childdeathsharing.JoinStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** The life of a join as a table. Either side can end it; only the panel proposes, only the authority agrees. */
public final class JoinTransitions {
    /** The table. */
    public static final StateMachine<JoinStatus, JoinAction> RULES = StateMachine.<JoinStatus, JoinAction>startingIn(
                    PROPOSED)
            .edge(PROPOSED, AGREE, IN_FORCE, Permission.NOTIFICATION_SUBMIT)
            .edgeWithReason(PROPOSED, DECLINE, DECLINED, Permission.NOTIFICATION_SUBMIT)
            .edgeWithReason(PROPOSED, END, ENDED, Permission.CHILD_DEATH_WRITE)
            .edgeWithReason(IN_FORCE, END, ENDED, Permission.CHILD_DEATH_WRITE)
            .build();

    private JoinTransitions() {}
}
