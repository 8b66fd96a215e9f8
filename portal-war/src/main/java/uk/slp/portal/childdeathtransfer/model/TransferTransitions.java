package uk.slp.portal.childdeathtransfer.model;

import static uk.slp.portal.childdeathtransfer.TransferAction.ACCEPT;
import static uk.slp.portal.childdeathtransfer.TransferAction.DECLINE;
import static uk.slp.portal.childdeathtransfer.TransferAction.WITHDRAW;
import static uk.slp.portal.childdeathtransfer.TransferStatus.ACCEPTED;
import static uk.slp.portal.childdeathtransfer.TransferStatus.DECLINED;
import static uk.slp.portal.childdeathtransfer.TransferStatus.OFFERED;
import static uk.slp.portal.childdeathtransfer.TransferStatus.WITHDRAWN;

import java.util.Set;
import uk.slp.portal.childdeathtransfer.TransferAction;
import uk.slp.portal.childdeathtransfer.TransferStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** The life of an offer as a table. The other panel accepts or declines; the panel that offers takes back. */
public final class TransferTransitions {
    /** The table. */
    public static final StateMachine<TransferStatus, TransferAction> RULES =
            StateMachine.<TransferStatus, TransferAction>startingIn(OFFERED)
                    .edge(OFFERED, ACCEPT, ACCEPTED, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(OFFERED, DECLINE, DECLINED, Permission.CHILD_DEATH_WRITE)
                    .edgeWithReason(OFFERED, WITHDRAW, WITHDRAWN, Permission.CHILD_DEATH_WRITE)
                    .build();

    /** What the panel that was offered a review does. */
    public static final Set<TransferAction> OF_OTHER = Set.of(ACCEPT, DECLINE);

    /** What the panel that offers does. */
    public static final Set<TransferAction> OF_OWNER = Set.of(WITHDRAW);

    private TransferTransitions() {}
}
