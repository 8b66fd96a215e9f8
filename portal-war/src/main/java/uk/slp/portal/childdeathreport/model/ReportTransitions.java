package uk.slp.portal.childdeathreport.model;

import uk.slp.portal.childdeathreport.ReportAction;
import uk.slp.portal.childdeathreport.ReportStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** What may happen to a yearly report of a child death overview panel. */
public final class ReportTransitions {
    /** The table that the guard, the pages and the tests share. */
    public static final StateMachine<ReportStatus, ReportAction> RULES =
            StateMachine.<ReportStatus, ReportAction>startingIn(ReportStatus.DRAFT)
                    .edge(
                            ReportStatus.DRAFT,
                            ReportAction.PUBLISH,
                            ReportStatus.PUBLISHED,
                            Permission.CHILD_DEATH_REPORT_WRITE)
                    .edgeWithReason(
                            ReportStatus.PUBLISHED,
                            ReportAction.REVISE,
                            ReportStatus.REVISED,
                            Permission.CHILD_DEATH_REPORT_WRITE)
                    .edge(
                            ReportStatus.REVISED,
                            ReportAction.PUBLISH,
                            ReportStatus.PUBLISHED,
                            Permission.CHILD_DEATH_REPORT_WRITE)
                    .build();

    private ReportTransitions() {}
}
