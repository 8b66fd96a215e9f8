package uk.slp.portal.childdeathanalysis.model;

import static uk.slp.portal.childdeathanalysis.AnalysisAction.GIVE_BACK;
import static uk.slp.portal.childdeathanalysis.AnalysisAction.IMPORT;
import static uk.slp.portal.childdeathanalysis.AnalysisAction.REOPEN;
import static uk.slp.portal.childdeathanalysis.AnalysisAction.SEAL;
import static uk.slp.portal.childdeathanalysis.AnalysisAction.SEND;
import static uk.slp.portal.childdeathanalysis.AnalysisStatus.DRAFT;
import static uk.slp.portal.childdeathanalysis.AnalysisStatus.FINAL;
import static uk.slp.portal.childdeathanalysis.AnalysisStatus.SENT;

import uk.slp.portal.childdeathanalysis.AnalysisAction;
import uk.slp.portal.childdeathanalysis.AnalysisStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of an analysis as a table: drafted by the review meeting, sent to the overview panel, made final by it; and opened
 * again with a reason, as when an inquest concludes later.
 */
public final class AnalysisTransitions {
    /** The table. */
    public static final StateMachine<AnalysisStatus, AnalysisAction> RULES =
            StateMachine.<AnalysisStatus, AnalysisAction>startingIn(DRAFT)
                    .edge(DRAFT, SEND, SENT, Permission.CHILD_DEATH_ANALYSE)
                    .edgeBySystem(DRAFT, IMPORT, FINAL)
                    .edgeWithReason(SENT, GIVE_BACK, DRAFT, Permission.OVERVIEW_PANEL_DECIDE)
                    .edge(SENT, SEAL, FINAL, Permission.OVERVIEW_PANEL_DECIDE)
                    .edgeWithReason(FINAL, REOPEN, SENT, Permission.CHILD_DEATH_WRITE)
                    .build();

    private AnalysisTransitions() {}
}
