package uk.slp.portal.practicereview.model;

import static uk.slp.portal.practicereview.ImprovementAction.CHECK;
import static uk.slp.portal.practicereview.ImprovementAction.COMPLETE;
import static uk.slp.portal.practicereview.ImprovementAction.GIVE_NONE;
import static uk.slp.portal.practicereview.ImprovementAction.PLAN;
import static uk.slp.portal.practicereview.ImprovementAction.PUBLISH;
import static uk.slp.portal.practicereview.ImprovementAction.REOPEN;
import static uk.slp.portal.practicereview.ImprovementAction.RESUME;
import static uk.slp.portal.practicereview.ImprovementAction.SEND_COPY;
import static uk.slp.portal.practicereview.ImprovementAction.WRITE;
import static uk.slp.portal.practicereview.ImprovementStatus.DRAFT;
import static uk.slp.portal.practicereview.ImprovementStatus.FINAL;
import static uk.slp.portal.practicereview.ImprovementStatus.NONE;
import static uk.slp.portal.practicereview.ImprovementStatus.PUBLISHED;
import static uk.slp.portal.shared.access.Permission.PRACTICE_REVIEW_RELEASE;

import uk.slp.portal.practicereview.ImprovementAction;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of the information on improvements, from the withholding of its review on. Every step belongs to whoever may
 * release the report: the partners decide what they think appropriate to publish, not the author of the report.
 */
public final class ImprovementTransitions {
    /** The table that the guard, the buttons, the tests and the diagram share. */
    public static final StateMachine<ImprovementStatus, ImprovementAction> RULES =
            StateMachine.<ImprovementStatus, ImprovementAction>startingIn(DRAFT)
                    .edge(DRAFT, WRITE, DRAFT, PRACTICE_REVIEW_RELEASE)
                    .edge(DRAFT, COMPLETE, FINAL, PRACTICE_REVIEW_RELEASE)
                    .edgeWithReason(DRAFT, GIVE_NONE, NONE, PRACTICE_REVIEW_RELEASE)
                    .edge(FINAL, CHECK, FINAL, PRACTICE_REVIEW_RELEASE)
                    .edge(FINAL, PLAN, FINAL, PRACTICE_REVIEW_RELEASE)
                    .edge(FINAL, SEND_COPY, FINAL, PRACTICE_REVIEW_RELEASE)
                    .edge(FINAL, PUBLISH, PUBLISHED, PRACTICE_REVIEW_RELEASE)
                    .edgeWithReason(FINAL, REOPEN, DRAFT, PRACTICE_REVIEW_RELEASE)
                    .edgeWithReason(FINAL, GIVE_NONE, NONE, PRACTICE_REVIEW_RELEASE)
                    .edge(NONE, RESUME, DRAFT, PRACTICE_REVIEW_RELEASE)
                    .build();

    private ImprovementTransitions() {}
}
