package uk.slp.portal.childdeathreturn.model;

import static uk.slp.portal.childdeathreturn.ReturnAction.ASK_AGAIN;
import static uk.slp.portal.childdeathreturn.ReturnAction.CLOSE;
import static uk.slp.portal.childdeathreturn.ReturnAction.CORRECT;
import static uk.slp.portal.childdeathreturn.ReturnAction.GIVE;
import static uk.slp.portal.childdeathreturn.ReturnAction.HOLD_NOTHING;
import static uk.slp.portal.childdeathreturn.ReturnAction.SEND;
import static uk.slp.portal.childdeathreturn.ReturnAction.SEND_BACK;
import static uk.slp.portal.childdeathreturn.ReturnAction.STEP_ASIDE;
import static uk.slp.portal.childdeathreturn.ReturnAction.WITHDRAW;
import static uk.slp.portal.childdeathreturn.ReturnAction.WRITE;
import static uk.slp.portal.childdeathreturn.ReturnStatus.ASKED;
import static uk.slp.portal.childdeathreturn.ReturnStatus.BEGUN;
import static uk.slp.portal.childdeathreturn.ReturnStatus.CLOSED;
import static uk.slp.portal.childdeathreturn.ReturnStatus.CORRECTING;
import static uk.slp.portal.childdeathreturn.ReturnStatus.NOTHING_HELD;
import static uk.slp.portal.childdeathreturn.ReturnStatus.SENT;
import static uk.slp.portal.childdeathreturn.ReturnStatus.SENT_BACK;
import static uk.slp.portal.childdeathreturn.ReturnStatus.WITHDRAWN;

import uk.slp.portal.childdeathreturn.ReturnAction;
import uk.slp.portal.childdeathreturn.ReturnStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of an agency's return as a table. Its writer alone writes, sends and corrects it, or answers that the agency holds
 * no record; who has a conflict of interest steps aside (rule 76). The panel asks, sends it back with a reason, gives it to
 * somebody else and withdraws the request. What was not answered closes with the review.
 */
public final class ReturnTransitions {
    /** The table. */
    public static final StateMachine<ReturnStatus, ReturnAction> RULES =
            StateMachine.<ReturnStatus, ReturnAction>startingIn(ASKED)
                    .edge(ASKED, WRITE, BEGUN, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edge(BEGUN, WRITE, BEGUN, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edge(SENT_BACK, WRITE, SENT_BACK, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edge(CORRECTING, WRITE, CORRECTING, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edge(BEGUN, SEND, SENT, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edge(SENT_BACK, SEND, SENT, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edge(CORRECTING, SEND, SENT, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(ASKED, HOLD_NOTHING, NOTHING_HELD, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(BEGUN, HOLD_NOTHING, NOTHING_HELD, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(SENT_BACK, HOLD_NOTHING, NOTHING_HELD, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(CORRECTING, HOLD_NOTHING, NOTHING_HELD, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(NOTHING_HELD, CORRECT, CORRECTING, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(NOTHING_HELD, SEND_BACK, SENT_BACK, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(SENT, CORRECT, CORRECTING, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(SENT, SEND_BACK, SENT_BACK, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(ASKED, STEP_ASIDE, ASKED, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(BEGUN, STEP_ASIDE, BEGUN, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(SENT, STEP_ASIDE, SENT, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(NOTHING_HELD, STEP_ASIDE, NOTHING_HELD, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(SENT_BACK, STEP_ASIDE, SENT_BACK, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edgeWithReason(CORRECTING, STEP_ASIDE, CORRECTING, Permission.CHILD_DEATH_RETURN_WRITE)
                    .edge(ASKED, GIVE, ASKED, Permission.CHILD_DEATH_WRITE)
                    .edge(BEGUN, GIVE, BEGUN, Permission.CHILD_DEATH_WRITE)
                    .edge(SENT_BACK, GIVE, SENT_BACK, Permission.CHILD_DEATH_WRITE)
                    .edge(CORRECTING, GIVE, CORRECTING, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(ASKED, WITHDRAW, WITHDRAWN, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(BEGUN, WITHDRAW, WITHDRAWN, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(WITHDRAWN, ASK_AGAIN, BEGUN, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(CLOSED, ASK_AGAIN, BEGUN, Permission.CHILD_DEATH_WRITE)
                    .edgeBySystem(ASKED, CLOSE, CLOSED)
                    .edgeBySystem(BEGUN, CLOSE, CLOSED)
                    .edgeBySystem(SENT_BACK, CLOSE, CLOSED)
                    .edgeBySystem(CORRECTING, CLOSE, CLOSED)
                    .build();

    private ReturnTransitions() {}
}
