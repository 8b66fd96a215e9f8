package uk.slp.portal.childdeathtransfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathtransfer.TransferCommands.Offer;
import uk.slp.portal.childdeathtransfer.TransferCommands.Step;
import uk.slp.portal.childdeathtransfer.model.CaseTransfer;
import uk.slp.portal.shared.error.Violation;

@DisplayName("Rule 55: an offer of a review, before the other panel accepts")
class OfferSaysLittleTest {
    /** Whoever adds a field here has thought of what a panel may know of a case that is not its own. */
    private static final Set<String> SHOWN = new TreeSet<>(List.of(
            "actions",
            "age",
            "answerReason",
            "answeredAt",
            "answeredName",
            "area",
            "areaLabel",
            "contact",
            "fromName",
            "ground",
            "offeredAt",
            "offeredName",
            "reference",
            "review",
            "status",
            "toName",
            "version"));

    private static final Set<String> KEPT = new TreeSet<>(List.of(
            "age_band",
            "answer_reason",
            "answered_at",
            "answered_name",
            "area_code",
            "child_death_id",
            "child_death_reference",
            "contact",
            "from_panel_id",
            "ground",
            "offered_at",
            "offered_name",
            "reason",
            "reference",
            "status",
            "to_panel_id"));

    @Test
    @DisplayName("shows references, age band, area, ground and whom to call, and not the words that stay with the case")
    void fields() {
        assertEquals(
                SHOWN,
                Arrays.stream(OfferView.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                KEPT,
                Arrays.stream(CaseTransfer.class.getDeclaredFields())
                        .map(OfferSaysLittleTest::column)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null ? "" : column.name();
    }

    @Test
    @DisplayName("has a ground (s.16M(1) or (2)), somebody to call and a reason")
    void offered() {
        assertEquals(
                List.of("ground", "contact", "reason"),
                fields(new Offer("CDR-2026-0001", "X", "near", " ", null).problems()));
        assertEquals(
                List.of(), fields(new Offer("CDR-2026-0001", "X", "may_review", "01632 960001", "Agreed.").problems()));
        assertEquals(
                List.of("contact", "reason"),
                fields(new Offer("CDR-2026-0001", "X", "residence", "1".repeat(201), "a".repeat(2_001)).problems()));
        assertEquals(List.of("reason"), fields(new Step("CDT-2026-0001", 1, "a".repeat(2_001)).problems()));
    }

    private static List<String> fields(List<Violation> wrong) {
        return wrong.stream().map(Violation::field).toList();
    }
}
