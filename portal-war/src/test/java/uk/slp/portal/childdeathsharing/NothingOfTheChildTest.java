package uk.slp.portal.childdeathsharing;

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
import uk.slp.portal.childdeathsharing.SharingCommands.Answer;
import uk.slp.portal.childdeathsharing.SharingCommands.Ask;
import uk.slp.portal.childdeathsharing.SharingCommands.Propose;
import uk.slp.portal.childdeathsharing.model.AuthorityQuestion;
import uk.slp.portal.shared.error.Violation;

@DisplayName("Rule 64: a question to a local authority carries nothing of the child and the review")
class NothingOfTheChildTest {
    /** Whoever adds a field here has thought of section 16N(4). */
    private static final Set<String> KEPT = new TreeSet<>(List.of(
            "answer",
            "answer_words",
            "answered_at",
            "answered_name",
            "asked_at",
            "asked_name",
            "authority_id",
            "contact",
            "notification_reference",
            "panel_id",
            "reference",
            "status",
            "step_reason",
            "told"));

    private static final Set<String> SHOWN = new TreeSet<>(List.of(
            "actions",
            "answer",
            "answeredAt",
            "answeredName",
            "askedAt",
            "askedName",
            "authorityName",
            "contact",
            "notification",
            "panelName",
            "reference",
            "status",
            "stepReason",
            "told",
            "version",
            "words"));

    @Test
    @DisplayName("in what is kept and in what the authority is shown")
    void fields() {
        assertEquals(
                KEPT,
                Arrays.stream(AuthorityQuestion.class.getDeclaredFields())
                        .map(NothingOfTheChildTest::column)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                SHOWN,
                Arrays.stream(QuestionView.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null ? "" : column.name();
    }

    @Test
    @DisplayName("and says who was told, outside the portal, which child is meant")
    void asked() {
        assertEquals(
                List.of("authority", "contact", "told"), fields(new Ask("CDR-2026-0001", "", " ", null).problems()));
        assertEquals(List.of(), fields(new Ask("CDR-2026-0001", "X01", "01632 960001", "The duty manager").problems()));
    }

    @Test
    @DisplayName("its answer has reasons where the authority does not notify, and a reference where it has")
    void answered() {
        assertEquals(List.of("answer"), fields(new Answer("CDQ-2026-0001", 1, "perhaps", null, null).problems()));
        assertEquals(List.of("words"), fields(new Answer("CDQ-2026-0001", 1, "will_not", null, null).problems()));
        assertEquals(List.of("words"), fields(new Answer("CDQ-2026-0001", 1, "needs_more", null, null).problems()));
        assertEquals(
                List.of("notification"), fields(new Answer("CDQ-2026-0001", 1, "notified", null, "12").problems()));
        assertEquals(List.of(), fields(new Answer("CDQ-2026-0001", 1, "notified", null, "SIN-2026-0012").problems()));
        assertEquals(List.of(), fields(new Answer("CDQ-2026-0001", 1, "will_notify", null, null).problems()));
    }

    @Test
    @DisplayName("a join names its purpose and its legal basis (Children Act 2004 s.16N(4))")
    void joined() {
        assertEquals(
                List.of("authority", "notification", "basis", "purpose"),
                fields(new Propose("CDR-2026-0001", null, "SIN", "none", "").problems()));
        assertEquals(
                List.of(),
                fields(new Propose("CDR-2026-0001", "X01", "SIN-2026-0012", "safeguard", "Siblings.").problems()));
    }

    private static List<String> fields(List<Violation> wrong) {
        return wrong.stream().map(Violation::field).toList();
    }
}
