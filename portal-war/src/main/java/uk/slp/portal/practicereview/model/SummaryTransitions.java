package uk.slp.portal.practicereview.model;

import static uk.slp.portal.practicereview.SummaryAction.COMPLETE;
import static uk.slp.portal.practicereview.SummaryAction.HAND_OVER;
import static uk.slp.portal.practicereview.SummaryAction.PUBLISH;
import static uk.slp.portal.practicereview.SummaryAction.REOPEN;
import static uk.slp.portal.practicereview.SummaryAction.SHOW;
import static uk.slp.portal.practicereview.SummaryAction.WRITE;
import static uk.slp.portal.practicereview.SummaryStatus.DRAFT;
import static uk.slp.portal.practicereview.SummaryStatus.PUBLISHED;
import static uk.slp.portal.shared.access.Permission.PRACTICE_REVIEW_RELEASE;
import static uk.slp.portal.shared.access.Permission.PRACTICE_REVIEW_WRITE;

import uk.slp.portal.practicereview.SummaryAction;
import uk.slp.portal.practicereview.SummaryStatus;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a summary beside a report. Its author writes it; who reads it, and when, is for those who release the report.
 * What is published is corrected and withdrawn as everything in the library.
 */
public final class SummaryTransitions {
    /** The table that the guard, the buttons, the tests and the diagram share. */
    public static final StateMachine<SummaryStatus, SummaryAction> RULES =
            StateMachine.<SummaryStatus, SummaryAction>startingIn(DRAFT)
                    .edge(DRAFT, WRITE, DRAFT, PRACTICE_REVIEW_WRITE)
                    .edge(DRAFT, COMPLETE, SummaryStatus.COMPLETE, PRACTICE_REVIEW_WRITE)
                    .edge(SummaryStatus.COMPLETE, REOPEN, DRAFT, PRACTICE_REVIEW_WRITE)
                    .edge(SummaryStatus.COMPLETE, SHOW, SummaryStatus.COMPLETE, PRACTICE_REVIEW_RELEASE)
                    .edge(SummaryStatus.COMPLETE, HAND_OVER, SummaryStatus.COMPLETE, PRACTICE_REVIEW_RELEASE)
                    .edge(SummaryStatus.COMPLETE, PUBLISH, PUBLISHED, PRACTICE_REVIEW_RELEASE)
                    .edge(PUBLISHED, HAND_OVER, PUBLISHED, PRACTICE_REVIEW_RELEASE)
                    .build();

    private SummaryTransitions() {}
}
