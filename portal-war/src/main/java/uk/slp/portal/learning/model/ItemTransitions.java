package uk.slp.portal.learning.model;

import uk.slp.portal.learning.ItemAction;
import uk.slp.portal.learning.ItemStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** What may happen to a published item. */
public final class ItemTransitions {
    /** The table that the guard, the buttons, the tests and the diagram share. */
    public static final StateMachine<ItemStatus, ItemAction> RULES = StateMachine.<ItemStatus, ItemAction>startingIn(
                    ItemStatus.PUBLISHED)
            .edgeWithReason(
                    ItemStatus.PUBLISHED, ItemAction.WITHDRAW, ItemStatus.WITHDRAWN, Permission.LEARNING_WITHDRAW)
            .edgeWithReason(
                    ItemStatus.WITHDRAWN, ItemAction.RESTORE, ItemStatus.PUBLISHED, Permission.LEARNING_WITHDRAW)
            .build();

    private ItemTransitions() {}
}
