package uk.slp.portal.childdeathtransfer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathtransfer.TransferAction;
import uk.slp.portal.childdeathtransfer.TransferCommands.Offer;
import uk.slp.portal.childdeathtransfer.TransferStatus;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.vocabulary.AgeBand;

@DisplayName("Rule 55: an offer of a review")
class CaseTransferTest {
    private static final Instant AT = Instant.parse("2026-11-27T10:00:00Z");
    private static final Doer RUBY = new Doer("ruby", "Ruby Ellery");
    private static final Doer FELIX = new Doer("felix", "Felix Osei");
    private static final UUID OTHER = UUID.randomUUID();

    private static ChildDeathCase death(@Nullable Integer years) {
        return new ChildDeathCase(
                UUID.randomUUID(),
                "CDR-2026-0001",
                1,
                ChildDeathStatus.GATHERING,
                UUID.randomUUID(),
                "Panel of residence",
                "X-LA-01",
                null,
                "X-LA-07",
                "ward",
                "Wilfrid Oakapple",
                "9991000001",
                LocalDate.of(2019, 5, 1),
                LocalDate.of(2026, 11, 2),
                null,
                years == null ? null : years * 366,
                years,
                "male",
                "WBRI",
                null,
                null,
                null,
                "unexpected",
                "no",
                "no",
                null,
                null,
                AT,
                "none",
                null,
                null,
                null,
                null);
    }

    private static CaseTransfer offer(String ground, @Nullable Integer years) {
        ChildDeathCase death = death(years);
        return new CaseTransfer(
                "CDT-2026-0001",
                death,
                OTHER,
                new Offer(death.reference(), "X-CDOP-04", ground, "01632 960017", "Agreed."),
                RUBY,
                AT);
    }

    @Test
    @DisplayName("speaks of the area that its ground is about (s.16M(1) and (2)), and of the age as a band")
    void says() {
        CaseTransfer residence = offer("residence", 7);
        assertEquals("X-LA-01", residence.areaCode());
        assertEquals(Optional.of(AgeBand.FROM_5), residence.ageBand());
        CaseTransfer mayReview = offer("may_review", 0);
        assertEquals("X-LA-07", mayReview.areaCode());
        assertEquals(Optional.of(AgeBand.UNDER_1), mayReview.ageBand());
        assertEquals(Optional.empty(), offer("residence", null).ageBand());
    }

    @Test
    @DisplayName("is the same as another only if ground, contact and reason are: what was corrected is not lost unsaid")
    void same() {
        CaseTransfer made = offer("residence", 7);
        assertTrue(made.says(again("residence", "01632 960017", " Agreed.\r\n")));
        assertFalse(made.says(again("may_review", "01632 960017", "Agreed.")));
        assertFalse(made.says(again("residence", "01632 960018", "Agreed.")));
        assertFalse(made.says(again("residence", "01632 960017", "Agreed with Felix Osei.")));
    }

    private static Offer again(String ground, String contact, String reason) {
        return new Offer("CDR-2026-0001", "X-CDOP-04", ground, contact, reason);
    }

    @Test
    @DisplayName("is answered once, and declined or taken back with a reason only")
    void answeredOnce() {
        CaseTransfer one = offer("residence", 7);
        assertNull(one.answeredAt());
        assertThrows(RuleViolation.class, () -> one.step(TransferAction.DECLINE, null, FELIX, AT));
        assertThrows(RuleViolation.class, () -> one.step(TransferAction.WITHDRAW, " ", RUBY, AT));
        assertEquals(TransferStatus.OFFERED, one.status());
        one.step(TransferAction.ACCEPT, null, FELIX, AT);
        assertEquals(TransferStatus.ACCEPTED, one.status());
        assertEquals("Felix Osei", one.answeredName());
        assertThrows(NotAllowedNow.class, () -> one.step(TransferAction.WITHDRAW, "Ours.", RUBY, AT));
    }
}
