package uk.slp.portal.nationalreview.model;

import static uk.slp.portal.nationalreview.NationalAction.COMPLETE;
import static uk.slp.portal.nationalreview.NationalAction.DISCONTINUE;
import static uk.slp.portal.nationalreview.NationalAction.PUBLISH;
import static uk.slp.portal.nationalreview.NationalAction.REOPEN;
import static uk.slp.portal.nationalreview.NationalAction.START;
import static uk.slp.portal.nationalreview.NationalAction.WITHHOLD;
import static uk.slp.portal.nationalreview.NationalStatus.DISCONTINUED;
import static uk.slp.portal.nationalreview.NationalStatus.IN_PROGRESS;
import static uk.slp.portal.nationalreview.NationalStatus.PUBLISHED;
import static uk.slp.portal.nationalreview.NationalStatus.REPORTED;
import static uk.slp.portal.nationalreview.NationalStatus.SETTING_UP;
import static uk.slp.portal.nationalreview.NationalStatus.WITHHELD;

import uk.slp.portal.nationalreview.NationalAction;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** The life of a national review as a table: set up, in progress, report complete, published or not. */
public final class NationalTransitions {
    /** The table. */
    public static final StateMachine<NationalStatus, NationalAction> RULES =
            StateMachine.<NationalStatus, NationalAction>startingIn(SETTING_UP)
                    .edge(SETTING_UP, START, IN_PROGRESS, Permission.PANEL_DECIDE)
                    .edgeWithReason(SETTING_UP, DISCONTINUE, DISCONTINUED, Permission.PANEL_DECIDE)
                    .edge(IN_PROGRESS, COMPLETE, REPORTED, Permission.PANEL_DECIDE)
                    .edgeWithReason(IN_PROGRESS, DISCONTINUE, DISCONTINUED, Permission.PANEL_DECIDE)
                    .edgeWithReason(REPORTED, REOPEN, IN_PROGRESS, Permission.PANEL_DECIDE)
                    .edge(REPORTED, PUBLISH, PUBLISHED, Permission.PANEL_DECIDE)
                    .edgeWithReason(REPORTED, WITHHOLD, WITHHELD, Permission.PANEL_DECIDE)
                    .build();

    private NationalTransitions() {}
}
