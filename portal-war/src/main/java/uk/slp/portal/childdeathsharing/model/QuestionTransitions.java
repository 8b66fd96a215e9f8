package uk.slp.portal.childdeathsharing.model;

import static uk.slp.portal.childdeathsharing.QuestionAction.ANSWER;
import static uk.slp.portal.childdeathsharing.QuestionAction.ASK_AGAIN;
import static uk.slp.portal.childdeathsharing.QuestionAction.WITHDRAW;
import static uk.slp.portal.childdeathsharing.QuestionStatus.ANSWERED;
import static uk.slp.portal.childdeathsharing.QuestionStatus.ASKED;
import static uk.slp.portal.childdeathsharing.QuestionStatus.WITHDRAWN;

import uk.slp.portal.childdeathsharing.QuestionAction;
import uk.slp.portal.childdeathsharing.QuestionStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** The life of a question to a local authority as a table. */
public final class QuestionTransitions {
    /** The table. */
    public static final StateMachine<QuestionStatus, QuestionAction> RULES =
            StateMachine.<QuestionStatus, QuestionAction>startingIn(ASKED)
                    .edge(ASKED, ANSWER, ANSWERED, Permission.DECISION_KEEP)
                    .edgeWithReason(ASKED, WITHDRAW, WITHDRAWN, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(ANSWERED, ASK_AGAIN, ASKED, Permission.CHILD_DEATH_WRITE)
                    .build();

    private QuestionTransitions() {}
}
