package uk.slp.portal.agencysheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.agencysheet.model.AgencySheet;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.access.Permission;

@DisplayName("What is shown of the sheet of an agency")
class SheetPartsTest {
    private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");
    private static final String ABOUT = "A child, born 3 May 2021.";

    private static AgencySheet sheet() {
        SheetedReview review = new SheetedReview(
                UUID.randomUUID(),
                "RR-2026-1001",
                "Alder Close",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "A partnership",
                NOW,
                LocalDate.of(2026, 12, 21),
                true);
        AskAgency asked =
                new AskAgency("RR-2026-1001", "education", "A school", "sadia.mirza", null, ABOUT, null, null, false);
        return new AgencySheet(
                "AS-2026-1001", review, asked, UUID.randomUUID(), LocalDate.of(2026, 12, 14), "helen.strachan", NOW);
    }

    private static String about(AgencySheet sheet, Permission held) {
        return SheetParts.view(
                        sheet,
                        List.of(),
                        new SheetParts.Names("A partnership", "Sadia Mirza"),
                        DeadlineCalculator.standard(),
                        Set.of(held),
                        NOW)
                .about();
    }

    @Test
    @DisplayName("whose sheet is not waited for any more reads no more who the child is; who asked still does")
    void over() {
        AgencySheet withdrawn = sheet();
        assertEquals(ABOUT, about(withdrawn, Permission.AGENCY_SHEET_WRITE));
        withdrawn.withdraw("Another school.", "helen.strachan", NOW);
        AgencySheet closed = sheet();
        closed.close("The review was sent.", "helen.strachan", NOW);
        for (AgencySheet sheet : List.of(withdrawn, closed)) {
            assertEquals("", about(sheet, Permission.AGENCY_SHEET_WRITE));
            assertEquals(ABOUT, about(sheet, Permission.RAPID_REVIEW_WRITE));
        }
    }
}
