package uk.slp.portal.agencysheet.model;

import static uk.slp.portal.agencysheet.model.SheetAction.CLOSE;
import static uk.slp.portal.agencysheet.model.SheetAction.GIVE;
import static uk.slp.portal.agencysheet.model.SheetAction.REOPEN;
import static uk.slp.portal.agencysheet.model.SheetAction.SEND_IN;
import static uk.slp.portal.agencysheet.model.SheetAction.WITHDRAW;
import static uk.slp.portal.agencysheet.model.SheetAction.WRITE;
import static uk.slp.portal.agencysheet.model.SheetStatus.ASKED;
import static uk.slp.portal.agencysheet.model.SheetStatus.CLOSED;
import static uk.slp.portal.agencysheet.model.SheetStatus.SENT_IN;
import static uk.slp.portal.agencysheet.model.SheetStatus.WITHDRAWN;

import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of the sheet of an agency as a table. Only its contributor writes it and sends it in; the authors of the review
 * ask, withdraw the request, give it to another contributor and open a sheet again, with a reason. What was not sent in
 * closes by itself with the review.
 */
public final class SheetTransitions {
    /** The table. */
    public static final StateMachine<SheetStatus, SheetAction> RULES =
            StateMachine.<SheetStatus, SheetAction>startingIn(ASKED)
                    .edge(ASKED, WRITE, ASKED, Permission.AGENCY_SHEET_WRITE)
                    .edge(ASKED, SEND_IN, SENT_IN, Permission.AGENCY_SHEET_WRITE)
                    .edge(ASKED, GIVE, ASKED, Permission.RAPID_REVIEW_WRITE)
                    .edgeWithReason(ASKED, WITHDRAW, WITHDRAWN, Permission.RAPID_REVIEW_WRITE)
                    .edgeWithReason(SENT_IN, REOPEN, ASKED, Permission.RAPID_REVIEW_WRITE)
                    .edgeWithReason(WITHDRAWN, REOPEN, ASKED, Permission.RAPID_REVIEW_WRITE)
                    .edgeBySystem(ASKED, CLOSE, CLOSED)
                    .build();

    private SheetTransitions() {}
}
