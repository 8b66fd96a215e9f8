package uk.slp.portal.notification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.slp.portal.notification.model.Drafts.IN_TIME;
import static uk.slp.portal.notification.model.Drafts.answer;
import static uk.slp.portal.notification.model.Drafts.facts;
import static uk.slp.portal.notification.model.Drafts.problems;
import static uk.slp.portal.notification.model.Drafts.warnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("What a notification must hold before it is sent")
class NotificationRulesTest {
    private final Notification draft = Drafts.complete();
    private final NotifiedChild child = draft.children().get(0);

    @Test
    @DisplayName("a complete draft has no problem")
    void complete() {
        assertEquals(List.of(), NotificationChecks.problems(draft, facts("2026-11-26")));
        assertEquals(List.of(), NotificationChecks.warnings(draft, facts("2026-11-26")));
    }

    @Test
    @DisplayName("an empty draft tells everything at once")
    void everythingAtOnce() {
        assertEquals(
                14,
                NotificationChecks.problems(Drafts.empty(), facts("2026-11-26")).size());
    }

    @Test
    @DisplayName("Rule 1: the edition and the day from which it applies are stored at the beginning")
    void rule1() {
        assertEquals("WT2026", Drafts.empty().guidanceEdition());
        assertEquals(LocalDate.parse("2026-03-19"), Drafts.empty().guidanceInForceFrom());
    }

    @Test
    @DisplayName("Rule 2: neither known nor suspected is refused, and another form is named")
    void rule2() {
        answer(draft, NotificationField.ABUSE_STATUS, "neither");
        assertEquals(List.of("abuse_neither"), problems(draft, "abuseStatus"));
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "child_death, harm_physical, contradiction",
        "child_death, death_sudi,",
        "serious_harm, death_sudi, contradiction",
        "serious_harm, harm_physical,",
        "other, harm_physical,",
        "other, death_by_child,"
    })
    @DisplayName("a cause of death goes with a death, and a type of harm with harm")
    void harmAndDeath(String nature, String type, String code) {
        answer(draft, NotificationField.NATURE, nature);
        answer(draft, NotificationField.HARM_TYPE, type);
        assertEquals(code == null ? List.of() : List.of(code), problems(draft, "harmType"));
    }

    @Test
    @DisplayName("a looked-after child who died has a cause of death")
    void causeOfDeath() {
        Notification death = Drafts.lookedAfterDeath();
        assertEquals(List.of(), problems(death, "harmType"));
        answer(death, NotificationField.HARM_TYPE, "harm_self");
        assertEquals(List.of("contradiction"), problems(death, "harmType"));
    }

    @Test
    @DisplayName("serious harm with a date of death is a warning")
    void harmWithDeath() {
        assertEquals(List.of(), warnings(draft, "nature"));
        answer(draft, child, ChildField.DATE_OF_DEATH, "2026-11-24");
        assertEquals(List.of("harm_with_death"), warnings(draft, "nature"));
        answer(draft, NotificationField.NATURE, "child_death");
        assertEquals(List.of(), warnings(draft, "nature"));
    }

    @Test
    @DisplayName("Rule 3: at least one child; a name may be missing only if not identified or unborn")
    void rule3() {
        answer(draft, child, ChildField.GIVEN_NAME, " ");
        assertEquals(List.of("required"), problems(draft, "children[0].givenName"));
        answer(draft, child, ChildField.IDENTITY_STATUS, "unborn");
        assertEquals(List.of(), problems(draft, "children[0].givenName"));
        answer(draft, child, ChildField.IDENTITY_STATUS, "not_identified");
        assertEquals(List.of(), problems(draft, "children[0].givenName"));
        draft.removeChild(child.id(), "priya.nair", IN_TIME);
        assertEquals(List.of("child_required"), problems(draft, "children"));
    }

    @ParameterizedTest(name = "born {0}, incident {1}: a child {2}")
    @CsvSource({
        "2008-11-21, 2026-11-21, false",
        "2008-11-22, 2026-11-21, true",
        "2008-02-29, 2026-02-28, true",
        "2008-02-29, 2026-03-01, false"
    })
    @DisplayName("Rule 4: under 18 on the day of the incident, the birthday counted from its start")
    void rule4(String born, String incident, boolean isChild) {
        answer(draft, NotificationField.INCIDENT_DATE, incident);
        answer(draft, child, ChildField.DATE_OF_BIRTH, born);
        assertEquals(isChild ? List.of() : List.of("not_a_child"), problems(draft, "children[0].dateOfBirth"));
    }

    @Test
    @DisplayName("Rule 4: harm before 18 and death after it is a warning, not a refusal")
    void rule4DeathAsAdult() {
        answer(draft, child, ChildField.DATE_OF_BIRTH, "2008-11-23");
        answer(draft, child, ChildField.DATE_OF_DEATH, "2026-11-24");
        assertEquals(List.of(), problems(draft, "children[0].dateOfBirth"));
        assertEquals(List.of("adult_at_death"), warnings(draft, "children[0].dateOfDeath"));
    }

    @Test
    @DisplayName("Rule 5: a fifth child is a warning")
    void rule5() {
        for (int i = 0; i < 3; i++) {
            Drafts.child(draft);
        }
        assertEquals(List.of(), warnings(draft, "children"));
        Drafts.child(draft);
        assertEquals(List.of("more_than_four"), warnings(draft, "children"));
        assertEquals(List.of(), NotificationChecks.problems(draft, facts("2026-11-26")));
    }

    @Test
    @DisplayName("Rule 6: every way to sent asks for the approver's permission")
    void rule6() {
        NotificationTransitions.RULES.transitions().stream()
                .filter(t -> t.action() == NotificationAction.SUBMIT)
                .forEach(t -> assertEquals(Permission.NOTIFICATION_SUBMIT, t.permission()));
    }

    @Test
    @DisplayName("Rule 7: a place in another area is a warning")
    void rule7() {
        answer(draft, NotificationField.PLACE_AUTHORITY_CODE, "X-LA-07");
        assertEquals(List.of("place_elsewhere"), warnings(draft, "placeAuthorityCode"));
        assertEquals(List.of(), problems(draft, "placeAuthorityCode"));
    }

    @Test
    @DisplayName("Rule 8: outside England the authority of normal residence notifies")
    void rule8() {
        answer(draft, NotificationField.LOCATION_TYPE, "outside_england_normally_resident");
        answer(draft, NotificationField.PLACE_AUTHORITY_CODE, null);
        assertEquals(List.of(), NotificationChecks.problems(draft, facts("2026-11-26")));
        answer(draft, child, ChildField.HOME_AUTHORITY_CODE, "X-LA-07");
        assertEquals(List.of("not_resident"), problems(draft, "children[0].homeAuthorityCode"));
    }

    @ParameterizedTest(name = "aware \"{0}\": {1}")
    @CsvSource({
        "'', required",
        "2026-11-20, aware_before_incident",
        "2026-11-27, date_in_future",
        "2026-11, date_form",
        "2026-02-30, date_form",
        "soon, date_form"
    })
    @DisplayName("Rule 9: the awareness date is there, whole, not in the future, not before the incident")
    void rule9(String aware, String code) {
        answer(draft, NotificationField.AWARENESS_DATE, aware);
        assertEquals(List.of(code), problems(draft, "awarenessDate"));
    }

    @ParameterizedTest(name = "aware {0}, due {1}")
    @CsvSource({"2026-11-23, 2026-11-30", "2026-12-24, 2027-01-05", "2026-03-31, 2026-04-09"})
    @DisplayName("Rules 10 and 11: due five working days after the awareness date, which is not counted")
    void rules10And11(String aware, String due) {
        answer(draft, NotificationField.AWARENESS_DATE, aware);
        assertEquals(LocalDate.parse(due), draft.dueDate());
        answer(draft, NotificationField.AWARENESS_DATE, "not yet known");
        assertNull(draft.dueDate());
        assertEquals("not yet known", draft.answer(NotificationField.AWARENESS_DATE));
    }

    @Test
    @DisplayName("Rule 12: late is allowed, and asks for its reason")
    void rule12() {
        Instant late = Instant.parse("2026-12-01T00:00:00Z");
        CheckFacts day = facts("2026-12-01");
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> draft.submit(day, Map.of(), List.of(), "martin.oduya", late));
        assertEquals("lateReason", refused.violations().get(0).field());
        draft.submit(
                day,
                Map.of(NotificationField.LATE_REASON, "The strategy meeting was delayed."),
                List.of(),
                "martin.oduya",
                late);
        assertEquals(NotificationStatus.SUBMITTED, draft.status());
        assertTrue(draft.isLateOn(LocalDate.parse("2026-12-01")));
        assertFalse(draft.isLateOn(LocalDate.parse("2026-11-30")));
    }

    @Test
    @DisplayName("Rule 25: the same child and date elsewhere needs a decision")
    void rule25() {
        CheckFacts known = facts("2026-11-26", "SIN-2026-1000");
        assertEquals(
                List.of("possible_duplicate"),
                Drafts.codes(NotificationChecks.problems(draft, known), "duplicateDecision"));
        answer(draft, NotificationField.DUPLICATE_DECISION, "separate");
        assertEquals(List.of(), NotificationChecks.problems(draft, known));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SEX, sex, not_known", "ETHNICITY, ethnicity, NOBT", "DISABILITY, disability, not_known"})
    @DisplayName("Rule 27: blank is refused, not known is accepted with a warning")
    void rule27(ChildField field, String name, String notKnown) {
        answer(draft, child, field, "");
        assertEquals(List.of("required"), problems(draft, "children[0]." + name));
        answer(draft, child, field, notKnown);
        assertEquals(List.of(), problems(draft, "children[0]." + name));
        assertEquals(List.of("not_known"), warnings(draft, "children[0].ethnicity"));
    }

    @Test
    @DisplayName("Rule 28: something else needs its explanation")
    void rule28() {
        answer(draft, NotificationField.NATURE, "other");
        assertEquals(List.of("required"), problems(draft, "natureExplanation"));
        answer(draft, NotificationField.NATURE_EXPLANATION, "A child harmed another child.");
        assertEquals(List.of(), problems(draft, "natureExplanation"));
    }

    @Test
    @DisplayName("a death needs its date, as far as it is known")
    void death() {
        answer(draft, NotificationField.NATURE, "child_death");
        assertEquals(List.of("required"), problems(draft, "children[0].dateOfDeath"));
        answer(draft, child, ChildField.DATE_OF_DEATH, "2026-11");
        assertEquals(List.of(), problems(draft, "children[0].dateOfDeath"));
    }
}
