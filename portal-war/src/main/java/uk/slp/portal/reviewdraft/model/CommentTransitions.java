package uk.slp.portal.reviewdraft.model;

import static uk.slp.portal.reviewdraft.CommentAction.ANSWER;
import static uk.slp.portal.reviewdraft.CommentAction.REOPEN;
import static uk.slp.portal.reviewdraft.CommentAction.SETTLE;
import static uk.slp.portal.reviewdraft.CommentState.ANSWERED;
import static uk.slp.portal.reviewdraft.CommentState.OPEN;
import static uk.slp.portal.reviewdraft.CommentState.SETTLED;
import static uk.slp.portal.shared.access.Permission.PRACTICE_REVIEW_COMMENT;

import uk.slp.portal.reviewdraft.CommentAction;
import uk.slp.portal.reviewdraft.CommentState;
import uk.slp.portal.shared.workflow.StateMachine;

/** The life of a comment on a passage of a draft: partners, reviewers and the manager of the review take every step. */
public final class CommentTransitions {
    /** The table that the guard, the buttons, the tests and the diagram share. */
    public static final StateMachine<CommentState, CommentAction> RULES =
            StateMachine.<CommentState, CommentAction>startingIn(OPEN)
                    .edge(OPEN, ANSWER, ANSWERED, PRACTICE_REVIEW_COMMENT)
                    .edge(ANSWERED, ANSWER, ANSWERED, PRACTICE_REVIEW_COMMENT)
                    .edgeWithReason(OPEN, SETTLE, SETTLED, PRACTICE_REVIEW_COMMENT)
                    .edgeWithReason(ANSWERED, SETTLE, SETTLED, PRACTICE_REVIEW_COMMENT)
                    .edgeWithReason(SETTLED, REOPEN, OPEN, PRACTICE_REVIEW_COMMENT)
                    .build();

    private CommentTransitions() {}
}
