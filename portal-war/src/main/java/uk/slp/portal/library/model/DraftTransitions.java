package uk.slp.portal.library.model;

import uk.slp.portal.library.DraftAction;
import uk.slp.portal.library.DraftStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** What may happen to a draft of the library. */
public final class DraftTransitions {
    /** The table that the guard, the pages and the tests share. */
    public static final StateMachine<DraftStatus, DraftAction> RULES =
            StateMachine.<DraftStatus, DraftAction>startingIn(DraftStatus.WAITING)
                    .edge(DraftStatus.WAITING, DraftAction.PUBLISH, DraftStatus.PUBLISHED, Permission.LIBRARY_EDIT)
                    .edgeWithReason(
                            DraftStatus.WAITING, DraftAction.DISCARD, DraftStatus.DISCARDED, Permission.LIBRARY_EDIT)
                    .build();

    private DraftTransitions() {}
}
