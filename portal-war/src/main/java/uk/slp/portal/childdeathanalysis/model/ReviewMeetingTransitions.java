package uk.slp.portal.childdeathanalysis.model;

import static uk.slp.portal.childdeathanalysis.ReviewMeetingAction.CANCEL;
import static uk.slp.portal.childdeathanalysis.ReviewMeetingAction.CHANGE;
import static uk.slp.portal.childdeathanalysis.ReviewMeetingAction.HOLD;
import static uk.slp.portal.childdeathanalysis.ReviewMeetingAction.INVITE;
import static uk.slp.portal.childdeathanalysis.ReviewMeetingStatus.CANCELLED;
import static uk.slp.portal.childdeathanalysis.ReviewMeetingStatus.HELD;
import static uk.slp.portal.childdeathanalysis.ReviewMeetingStatus.INVITED;
import static uk.slp.portal.childdeathanalysis.ReviewMeetingStatus.PLANNED;

import uk.slp.portal.childdeathanalysis.ReviewMeetingAction;
import uk.slp.portal.childdeathanalysis.ReviewMeetingStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** The life of a child death review meeting as a table. */
public final class ReviewMeetingTransitions {
    /** The table. */
    public static final StateMachine<ReviewMeetingStatus, ReviewMeetingAction> RULES =
            StateMachine.<ReviewMeetingStatus, ReviewMeetingAction>startingIn(PLANNED)
                    .edge(PLANNED, INVITE, INVITED, Permission.CHILD_DEATH_ANALYSE)
                    .edgeWithReason(PLANNED, CANCEL, CANCELLED, Permission.CHILD_DEATH_ANALYSE)
                    .edge(INVITED, CHANGE, PLANNED, Permission.CHILD_DEATH_ANALYSE)
                    .edge(INVITED, HOLD, HELD, Permission.CHILD_DEATH_ANALYSE)
                    .edgeWithReason(INVITED, CANCEL, CANCELLED, Permission.CHILD_DEATH_ANALYSE)
                    .build();

    private ReviewMeetingTransitions() {}
}
