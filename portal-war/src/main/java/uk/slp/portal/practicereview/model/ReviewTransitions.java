package uk.slp.portal.practicereview.model;

import static uk.slp.portal.practicereview.ReviewAction.CHANGE_REVIEWER;
import static uk.slp.portal.practicereview.ReviewAction.CHECK;
import static uk.slp.portal.practicereview.ReviewAction.COMMISSION;
import static uk.slp.portal.practicereview.ReviewAction.EXPLAIN_DELAY;
import static uk.slp.portal.practicereview.ReviewAction.MARK_FINAL;
import static uk.slp.portal.practicereview.ReviewAction.NOT_PROCEED;
import static uk.slp.portal.practicereview.ReviewAction.NOT_PUBLISHED;
import static uk.slp.portal.practicereview.ReviewAction.PLAN;
import static uk.slp.portal.practicereview.ReviewAction.PUBLISH;
import static uk.slp.portal.practicereview.ReviewAction.REOPEN;
import static uk.slp.portal.practicereview.ReviewAction.SEND_COPY;
import static uk.slp.portal.practicereview.ReviewAction.SEND_TO_REPOSITORY;
import static uk.slp.portal.practicereview.ReviewAction.SET_MINUTE;
import static uk.slp.portal.practicereview.ReviewAction.STOP_MINUTE;
import static uk.slp.portal.practicereview.ReviewAction.WITHHOLD;
import static uk.slp.portal.practicereview.ReviewAction.WRITE;
import static uk.slp.portal.practicereview.ReviewStatus.FINAL;
import static uk.slp.portal.practicereview.ReviewStatus.IN_PROGRESS;
import static uk.slp.portal.practicereview.ReviewStatus.NOT_PROCEEDING;
import static uk.slp.portal.practicereview.ReviewStatus.PUBLISHED;
import static uk.slp.portal.practicereview.ReviewStatus.TO_COMMISSION;
import static uk.slp.portal.practicereview.ReviewStatus.WITHHELD;
import static uk.slp.portal.shared.access.Permission.PRACTICE_REVIEW_COMMISSION;
import static uk.slp.portal.shared.access.Permission.PRACTICE_REVIEW_RELEASE;
import static uk.slp.portal.shared.access.Permission.PRACTICE_REVIEW_WRITE;

import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a practice review. Commissioning belongs to the partners, writing to the author and the manager, release
 * to the manager. What stays in a state (writing, checking, planning) is here too, so that one table answers what may
 * be done when, and by whom.
 */
public final class ReviewTransitions {
    /** The table that the guard, the buttons, the tests and the diagram share. */
    public static final StateMachine<ReviewStatus, ReviewAction> RULES =
            StateMachine.<ReviewStatus, ReviewAction>startingIn(TO_COMMISSION)
                    .edge(TO_COMMISSION, COMMISSION, IN_PROGRESS, PRACTICE_REVIEW_COMMISSION)
                    .edgeWithReason(TO_COMMISSION, NOT_PROCEED, NOT_PROCEEDING, PRACTICE_REVIEW_COMMISSION)
                    .edge(IN_PROGRESS, WRITE, IN_PROGRESS, PRACTICE_REVIEW_WRITE)
                    .edge(IN_PROGRESS, MARK_FINAL, FINAL, PRACTICE_REVIEW_WRITE)
                    .edgeWithReason(IN_PROGRESS, CHANGE_REVIEWER, IN_PROGRESS, PRACTICE_REVIEW_COMMISSION)
                    .edgeWithReason(IN_PROGRESS, EXPLAIN_DELAY, IN_PROGRESS, PRACTICE_REVIEW_WRITE)
                    .edge(FINAL, CHECK, FINAL, PRACTICE_REVIEW_RELEASE)
                    .edge(FINAL, PLAN, FINAL, PRACTICE_REVIEW_RELEASE)
                    .edge(FINAL, SEND_COPY, FINAL, PRACTICE_REVIEW_RELEASE)
                    .edge(FINAL, SET_MINUTE, FINAL, PRACTICE_REVIEW_RELEASE)
                    .edge(FINAL, STOP_MINUTE, FINAL, PRACTICE_REVIEW_RELEASE)
                    .edgeBySystem(FINAL, NOT_PUBLISHED, FINAL)
                    .edge(FINAL, PUBLISH, PUBLISHED, PRACTICE_REVIEW_RELEASE)
                    .edgeWithReason(FINAL, WITHHOLD, WITHHELD, PRACTICE_REVIEW_RELEASE)
                    .edgeWithReason(FINAL, REOPEN, IN_PROGRESS, PRACTICE_REVIEW_RELEASE)
                    .edgeWithReason(FINAL, EXPLAIN_DELAY, FINAL, PRACTICE_REVIEW_WRITE)
                    .edge(PUBLISHED, SEND_TO_REPOSITORY, PUBLISHED, PRACTICE_REVIEW_RELEASE)
                    .build();

    private ReviewTransitions() {}
}
