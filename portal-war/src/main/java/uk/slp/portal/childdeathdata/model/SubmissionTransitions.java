package uk.slp.portal.childdeathdata.model;

import static uk.slp.portal.childdeathdata.SubmissionAction.ACKNOWLEDGE;
import static uk.slp.portal.childdeathdata.SubmissionAction.REPLACE;
import static uk.slp.portal.childdeathdata.SubmissionAction.SEND_BACK;
import static uk.slp.portal.childdeathdata.SubmissionStatus.ACKNOWLEDGED;
import static uk.slp.portal.childdeathdata.SubmissionStatus.REPLACED;
import static uk.slp.portal.childdeathdata.SubmissionStatus.SENT;
import static uk.slp.portal.childdeathdata.SubmissionStatus.SENT_BACK;

import uk.slp.portal.childdeathdata.SubmissionAction;
import uk.slp.portal.childdeathdata.SubmissionStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a submission as a table. It is answered once; the panel sends the same period again as a new one, which
 * replaces it, also after it was acknowledged: a case can change later.
 */
public final class SubmissionTransitions {
    /** The table. */
    public static final StateMachine<SubmissionStatus, SubmissionAction> RULES =
            StateMachine.<SubmissionStatus, SubmissionAction>startingIn(SENT)
                    .edge(SENT, ACKNOWLEDGE, ACKNOWLEDGED, Permission.NATIONAL_DATA_ANSWER)
                    .edge(SENT, SEND_BACK, SENT_BACK, Permission.NATIONAL_DATA_ANSWER)
                    .edge(SENT, REPLACE, REPLACED, Permission.CHILD_DEATH_DATA_EXPORT)
                    .edge(ACKNOWLEDGED, REPLACE, REPLACED, Permission.CHILD_DEATH_DATA_EXPORT)
                    .edge(SENT_BACK, REPLACE, REPLACED, Permission.CHILD_DEATH_DATA_EXPORT)
                    .build();

    private SubmissionTransitions() {}
}
