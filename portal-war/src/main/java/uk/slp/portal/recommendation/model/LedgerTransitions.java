package uk.slp.portal.recommendation.model;

import static uk.slp.portal.recommendation.LedgerAction.ACCEPT;
import static uk.slp.portal.recommendation.LedgerAction.ACCEPT_PARTLY;
import static uk.slp.portal.recommendation.LedgerAction.BEGIN;
import static uk.slp.portal.recommendation.LedgerAction.DECLINE;
import static uk.slp.portal.recommendation.LedgerAction.FINISH;
import static uk.slp.portal.recommendation.LedgerAction.NOTE;
import static uk.slp.portal.recommendation.LedgerAction.OVERTAKE;
import static uk.slp.portal.recommendation.LedgerAction.PLAN;
import static uk.slp.portal.recommendation.LedgerAction.RELEASE;
import static uk.slp.portal.recommendation.LedgerAction.REOPEN;
import static uk.slp.portal.recommendation.LedgerAction.STRENGTHEN;
import static uk.slp.portal.recommendation.LedgerAction.SUPERSEDE;
import static uk.slp.portal.recommendation.LedgerStatus.ACCEPTED;
import static uk.slp.portal.recommendation.LedgerStatus.DONE;
import static uk.slp.portal.recommendation.LedgerStatus.IN_PROGRESS;
import static uk.slp.portal.recommendation.LedgerStatus.NOT_ACCEPTED;
import static uk.slp.portal.recommendation.LedgerStatus.NO_ANSWER;
import static uk.slp.portal.recommendation.LedgerStatus.OVERTAKEN;
import static uk.slp.portal.recommendation.LedgerStatus.SUPERSEDED;

import java.util.EnumSet;
import uk.slp.portal.recommendation.LedgerAction;
import uk.slp.portal.recommendation.LedgerStatus;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/**
 * The life of a recommendation as a table. It begins with its publication. The area answers, plans, does and shows; a
 * later recommendation may take its place or strengthen it when that one is published.
 */
public final class LedgerTransitions {
    /** The table. */
    public static final StateMachine<LedgerStatus, LedgerAction> RULES = table();

    private LedgerTransitions() {}

    private static StateMachine<LedgerStatus, LedgerAction> table() {
        Permission area = Permission.RECOMMENDATION_ANSWER;
        StateMachine.Builder<LedgerStatus, LedgerAction> table = StateMachine.<LedgerStatus, LedgerAction>startingIn(
                        NO_ANSWER)
                .edge(NO_ANSWER, ACCEPT, ACCEPTED, area)
                .edgeWithReason(NO_ANSWER, ACCEPT_PARTLY, ACCEPTED, area)
                .edgeWithReason(NO_ANSWER, DECLINE, NOT_ACCEPTED, area)
                .edgeWithReason(NO_ANSWER, OVERTAKE, OVERTAKEN, area)
                .edge(ACCEPTED, ACCEPT, ACCEPTED, area)
                .edgeWithReason(ACCEPTED, ACCEPT_PARTLY, ACCEPTED, area)
                .edgeWithReason(ACCEPTED, DECLINE, NOT_ACCEPTED, area)
                .edge(ACCEPTED, PLAN, ACCEPTED, area)
                .edge(ACCEPTED, NOTE, ACCEPTED, area)
                .edge(ACCEPTED, BEGIN, IN_PROGRESS, area)
                .edge(ACCEPTED, FINISH, DONE, area)
                .edgeWithReason(ACCEPTED, OVERTAKE, OVERTAKEN, area)
                .edge(IN_PROGRESS, PLAN, IN_PROGRESS, area)
                .edge(IN_PROGRESS, NOTE, IN_PROGRESS, area)
                .edge(IN_PROGRESS, FINISH, DONE, area)
                .edgeWithReason(IN_PROGRESS, OVERTAKE, OVERTAKEN, area)
                .edge(DONE, NOTE, DONE, area)
                .edgeWithReason(DONE, REOPEN, IN_PROGRESS, area)
                .edge(NOT_ACCEPTED, ACCEPT, ACCEPTED, area)
                .edgeWithReason(NOT_ACCEPTED, ACCEPT_PARTLY, ACCEPTED, area)
                .edge(OVERTAKEN, ACCEPT, ACCEPTED, area)
                .edgeWithReason(OVERTAKEN, ACCEPT_PARTLY, ACCEPTED, area);
        for (LedgerStatus answered : EnumSet.complementOf(EnumSet.of(NO_ANSWER, SUPERSEDED))) {
            table.edge(answered, RELEASE, answered, area);
        }
        for (LedgerStatus open : EnumSet.complementOf(EnumSet.of(SUPERSEDED))) {
            table.edgeBySystem(open, SUPERSEDE, SUPERSEDED).edgeBySystem(open, STRENGTHEN, open);
        }
        return table.build();
    }
}
