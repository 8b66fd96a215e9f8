package uk.slp.portal.childdeathmeeting.model;

import static uk.slp.portal.childdeathmeeting.ReviewMeetingAction.CALL_OFF;
import static uk.slp.portal.childdeathmeeting.ReviewMeetingAction.HOLD;
import static uk.slp.portal.childdeathmeeting.ReviewMeetingAction.INVITE;
import static uk.slp.portal.childdeathmeeting.ReviewMeetingAction.MOVE;
import static uk.slp.portal.childdeathmeeting.ReviewMeetingAction.TAKE_BACK;
import static uk.slp.portal.childdeathmeeting.ReviewMeetingAction.WRITE;
import static uk.slp.portal.childdeathmeeting.ReviewMeetingStatus.CALLED_OFF;
import static uk.slp.portal.childdeathmeeting.ReviewMeetingStatus.HELD;
import static uk.slp.portal.childdeathmeeting.ReviewMeetingStatus.PLANNED;

import uk.slp.portal.childdeathmeeting.ReviewMeetingAction;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** The life of a child death review meeting as a table. */
public final class ReviewMeetingTransitions {
    /** The table. */
    public static final StateMachine<ReviewMeetingStatus, ReviewMeetingAction> RULES =
            StateMachine.<ReviewMeetingStatus, ReviewMeetingAction>startingIn(PLANNED)
                    .edge(PLANNED, INVITE, PLANNED, Permission.CHILD_DEATH_WRITE)
                    .edge(PLANNED, WRITE, PLANNED, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(PLANNED, MOVE, PLANNED, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(PLANNED, CALL_OFF, CALLED_OFF, Permission.CHILD_DEATH_WRITE)
                    .edge(PLANNED, HOLD, HELD, Permission.CHILD_DEATH_ANALYSE)
                    .edge(HELD, TAKE_BACK, HELD, Permission.CHILD_DEATH_WRITE)
                    .build();

    private ReviewMeetingTransitions() {}
}
