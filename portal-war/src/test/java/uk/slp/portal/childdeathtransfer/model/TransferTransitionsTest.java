package uk.slp.portal.childdeathtransfer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathtransfer.TransferAction;
import uk.slp.portal.childdeathtransfer.TransferStatus;
import uk.slp.portal.shared.workflow.TransitionTableAssert;

@DisplayName("The life of an offer of a review to another panel")
class TransferTransitionsTest {
    @Test
    @DisplayName("is whole, reviewed and drawn in the site")
    void table() {
        TransitionTableAssert.check(
                TransferTransitions.RULES,
                TransferAction.class,
                "child-death-transfer",
                "The life of an offer of a review to another panel",
                "uk/slp/portal/childdeathtransfer/transitions.txt",
                TransferStatus.ACCEPTED,
                TransferStatus.DECLINED,
                TransferStatus.WITHDRAWN);
    }

    @Test
    @DisplayName("each step belongs to one of both panels, and to one only")
    void sides() {
        Set<TransferAction> both = EnumSet.copyOf(TransferTransitions.OF_OTHER);
        both.retainAll(TransferTransitions.OF_OWNER);
        assertEquals(Set.of(), both);
        both.addAll(TransferTransitions.OF_OTHER);
        both.addAll(TransferTransitions.OF_OWNER);
        assertEquals(EnumSet.allOf(TransferAction.class), both);
    }
}
