package uk.slp.portal.nationalreview.model;

import static uk.slp.portal.nationalreview.NationalAction.COMPLETE;
import static uk.slp.portal.nationalreview.NationalAction.DISCONTINUE;
import static uk.slp.portal.nationalreview.NationalAction.NOT_PUBLISHED;
import static uk.slp.portal.nationalreview.NationalAction.PUBLISH;
import static uk.slp.portal.nationalreview.NationalAction.REOPEN;
import static uk.slp.portal.nationalreview.NationalAction.SET_MINUTE;
import static uk.slp.portal.nationalreview.NationalAction.START;
import static uk.slp.portal.nationalreview.NationalAction.STOP_MINUTE;
import static uk.slp.portal.nationalreview.NationalAction.WITHHOLD;
import static uk.slp.portal.nationalreview.NationalStatus.DISCONTINUED;
import static uk.slp.portal.nationalreview.NationalStatus.INFORMATION_PUBLISHED;
import static uk.slp.portal.nationalreview.NationalStatus.INFORMATION_READY;
import static uk.slp.portal.nationalreview.NationalStatus.IN_PROGRESS;
import static uk.slp.portal.nationalreview.NationalStatus.PUBLISHED;
import static uk.slp.portal.nationalreview.NationalStatus.REPORTED;
import static uk.slp.portal.nationalreview.NationalStatus.SETTING_UP;
import static uk.slp.portal.nationalreview.NationalStatus.WITHHELD;

import uk.slp.portal.nationalreview.NationalAction;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a national review as a table: set up, in progress, report complete, published or not; and where it is not, that of
 * the improvement information in its place.
 */
public final class NationalTransitions {
    /** The table. */
    public static final StateMachine<NationalStatus, NationalAction> RULES =
            StateMachine.<NationalStatus, NationalAction>startingIn(SETTING_UP)
                    .edge(SETTING_UP, START, IN_PROGRESS, Permission.PANEL_DECIDE)
                    .edgeWithReason(SETTING_UP, DISCONTINUE, DISCONTINUED, Permission.PANEL_DECIDE)
                    .edge(IN_PROGRESS, COMPLETE, REPORTED, Permission.PANEL_DECIDE)
                    .edgeWithReason(IN_PROGRESS, DISCONTINUE, DISCONTINUED, Permission.PANEL_DECIDE)
                    .edgeWithReason(REPORTED, REOPEN, IN_PROGRESS, Permission.PANEL_DECIDE)
                    .edge(REPORTED, SET_MINUTE, REPORTED, Permission.PANEL_DECIDE)
                    .edge(REPORTED, STOP_MINUTE, REPORTED, Permission.PANEL_DECIDE)
                    .edgeBySystem(REPORTED, NOT_PUBLISHED, REPORTED)
                    .edge(REPORTED, PUBLISH, PUBLISHED, Permission.PANEL_DECIDE)
                    .edgeWithReason(REPORTED, WITHHOLD, WITHHELD, Permission.PANEL_DECIDE)
                    .edge(WITHHELD, COMPLETE, INFORMATION_READY, Permission.PANEL_DECIDE)
                    .edgeWithReason(INFORMATION_READY, REOPEN, WITHHELD, Permission.PANEL_DECIDE)
                    .edge(INFORMATION_READY, SET_MINUTE, INFORMATION_READY, Permission.PANEL_DECIDE)
                    .edge(INFORMATION_READY, STOP_MINUTE, INFORMATION_READY, Permission.PANEL_DECIDE)
                    .edgeBySystem(INFORMATION_READY, NOT_PUBLISHED, INFORMATION_READY)
                    .edge(INFORMATION_READY, PUBLISH, INFORMATION_PUBLISHED, Permission.PANEL_DECIDE)
                    .build();

    private NationalTransitions() {}
}
