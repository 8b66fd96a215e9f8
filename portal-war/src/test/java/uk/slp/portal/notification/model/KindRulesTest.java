package uk.slp.portal.notification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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

@DisplayName("The kinds of notification")
class KindRulesTest {
    private final Notification lookedAfter = Drafts.lookedAfterDeath();
    private final Notification careLeaver = Drafts.careLeaverDeath();

    @Test
    @DisplayName("a complete draft of each kind has no problem")
    void complete() {
        assertEquals(List.of(), NotificationChecks.problems(lookedAfter, facts("2026-11-26")));
        assertEquals(List.of(), NotificationChecks.problems(careLeaver, facts("2026-11-26")));
    }

    @ParameterizedTest(name = "{0}, abuse {1}: for the Panel {2}")
    @CsvSource({
        "serious_incident, known, true",
        "serious_incident, suspected, true",
        "looked_after_death, known, true",
        "looked_after_death, suspected, true",
        "looked_after_death, neither, false",
        "looked_after_death, , false",
        "care_leaver_death, known, false",
        "care_leaver_death, suspected, false",
        "care_leaver_death, neither, false",
        "care_leaver_death, , false"
    })
    @DisplayName(
            "Rules 15, 16, 17 and 24: what the national body considers, which is what counts as a serious incident")
    void routing(String kind, String abuse, boolean forPanel) {
        assertEquals(forPanel, Kind.of(kind).forPanel(abuse));
    }

    @Test
    @DisplayName("Rule 15: the death of a looked-after child is notified whatever is known of abuse or neglect")
    void rule15() {
        for (String abuse : List.of("known", "suspected", "neither")) {
            answer(lookedAfter, NotificationField.ABUSE_STATUS, abuse);
            assertEquals(List.of(), problems(lookedAfter, "abuseStatus"));
        }
    }

    @Test
    @DisplayName("Rule 17: with abuse or neglect suspected, one notification carries both flags")
    void rule17() {
        answer(lookedAfter, NotificationField.ABUSE_STATUS, "suspected");
        answer(lookedAfter, NotificationField.ABUSE_TYPES, "neglect");
        answer(lookedAfter, NotificationField.INCIDENT_DATE, "2026-11-21");
        lookedAfter.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        String sent = lookedAfter.versions().get(0).content();
        assertTrue(sent.contains("\"flags\":[\"serious_incident\",\"looked_after_death\"]"), sent);
        assertTrue(lookedAfter.forPanel());
    }

    @Test
    @DisplayName("Rule 16: without it, it carries its own flag alone")
    void rule16() {
        lookedAfter.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        String sent = lookedAfter.versions().get(0).content();
        assertTrue(sent.contains("\"flags\":[\"looked_after_death\"]"), sent);
    }

    @Test
    @DisplayName("Rule 18: a placement in another area is a warning, and that area is to be told")
    void rule18() {
        NotifiedChild child = lookedAfter.children().get(0);
        answer(lookedAfter, child, ChildField.OUT_OF_AREA, "yes");
        assertEquals(List.of("required"), problems(lookedAfter, "children[0].placementAuthorityCode"));
        assertEquals(List.of("required"), problems(lookedAfter, "children[0].placementProvider"));
        answer(lookedAfter, child, ChildField.PLACEMENT_AUTHORITY_CODE, "X-LA-07");
        answer(lookedAfter, child, ChildField.PROVIDER, "A children’s home");
        assertEquals(List.of("out_of_area"), warnings(lookedAfter, "children[0].outOfArea"));
        assertEquals(List.of("X-LA-07"), OtherAreas.toTell(lookedAfter, Drafts.OWN));
    }

    @Test
    @DisplayName("Rule 19: the death of a care leaver is never late and asks for no reason")
    void rule19() {
        Instant late = Instant.parse("2026-12-20T00:00:00Z");
        assertEquals(LocalDate.parse("2026-11-30"), careLeaver.dueDate());
        assertFalse(careLeaver.isLateOn(LocalDate.parse("2026-12-20")));
        careLeaver.submit(facts("2026-12-20"), Map.of(), List.of(), "martin.oduya", late);
        assertEquals(NotificationStatus.SUBMITTED, careLeaver.status());
    }

    @Test
    @DisplayName("Rule 19: a care leaver's date before the first edition of its rule warns and never blocks")
    void rule19Unknown() {
        NotifiedChild child = careLeaver.children().get(0);
        answer(careLeaver, child, ChildField.DATE_OF_DEATH, "2021-11-11");
        answer(careLeaver, NotificationField.AWARENESS_DATE, "2021-11-12");
        assertNull(careLeaver.dueDate());
        assertFalse(careLeaver.isLateOn(LocalDate.parse("2026-11-26")));
        assertEquals(List.of(), problems(careLeaver, "awarenessDate"));
        assertEquals(List.of("limit_unknown"), warnings(careLeaver, "awarenessDate"));
        careLeaver.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        assertEquals(NotificationStatus.SUBMITTED, careLeaver.status());
    }

    @Test
    @DisplayName("Rule 10: where the law sets a limit, a date from which none can be counted is refused with its field")
    void rule10Unknown() {
        answer(lookedAfter, lookedAfter.children().get(0), ChildField.DATE_OF_DEATH, "2017-11-11");
        answer(lookedAfter, NotificationField.AWARENESS_DATE, "2017-11-12");
        assertEquals(List.of("limit_unknown"), problems(lookedAfter, "awarenessDate"));
    }

    @ParameterizedTest(name = "born {0}, died {1}: allowed {2}")
    @CsvSource({
        "2001-11-24, 2026-11-23, true",
        "2001-11-23, 2026-11-23, false",
        "2001-11-22, 2026-11-23, false",
        "2004-02-29, 2029-02-28, true",
        "2004-02-29, 2029-03-01, false",
        "2001-11, 2026-11, true",
        "2001-10, 2026-11, false",
        "2001, 2026-11-23, true",
        "2000, 2026-11-23, false"
    })
    @DisplayName("Rules 20 and 21: the death of a care leaver before the 25th birthday; 29 February counts as 1 March")
    void rules20And21(String born, String died, boolean allowed) {
        NotifiedChild child = careLeaver.children().get(0);
        answer(careLeaver, child, ChildField.DATE_OF_BIRTH, born);
        answer(careLeaver, child, ChildField.DATE_OF_DEATH, died);
        List<String> expected = allowed ? List.of() : List.of("not_a_care_leaver");
        assertEquals(
                expected,
                Drafts.codes(NotificationChecks.problems(careLeaver, facts("2029-04-01")), "children[0].dateOfBirth"));
    }

    @ParameterizedTest(name = "born {0}, died {1}: a child {2}")
    @CsvSource({
        "2008-11-24, 2026-11-23, true",
        "2008-11-23, 2026-11-23, false",
        "2008-02-29, 2026-02-28, true",
        "2008-02-29, 2026-03-01, false"
    })
    @DisplayName("Rule 4: a looked-after child dies under 18, the birthday counted from its start")
    void rule4(String born, String died, boolean isChild) {
        NotifiedChild child = lookedAfter.children().get(0);
        answer(lookedAfter, child, ChildField.DATE_OF_BIRTH, born);
        answer(lookedAfter, child, ChildField.DATE_OF_DEATH, died);
        assertEquals(isChild ? List.of() : List.of("not_a_child"), problems(lookedAfter, "children[0].dateOfBirth"));
    }

    @ParameterizedTest(name = "born {0}: warned {1}")
    @CsvSource({"2010-11-22, true", "2010-11-21, false"})
    @DisplayName("Rule 22: under 16 the status of a care leaver is worth a second look")
    void rule22(String born, boolean warned) {
        NotifiedChild child = careLeaver.children().get(0);
        answer(careLeaver, child, ChildField.DATE_OF_BIRTH, born);
        assertEquals(warned ? List.of("check_status") : List.of(), warnings(careLeaver, "children[0].dateOfBirth"));
    }

    @ParameterizedTest(name = "born {0}, abuse {1}, other notification {2}: refused {3}")
    @CsvSource({
        "2008-11-22, suspected, , true",
        "2008-11-22, known, SIN-2026-0001, true",
        "2008-11-22, known, SIN-2026-1099, false",
        "2008-11-22, neither, , false",
        "2008-11-21, suspected, , false"
    })
    @DisplayName("Rule 23: under 18 with abuse or neglect suspected, the serious incident is notified as well")
    void rule23(String born, String abuse, String other, boolean refused) {
        NotifiedChild child = careLeaver.children().get(0);
        answer(careLeaver, child, ChildField.DATE_OF_BIRTH, born);
        answer(careLeaver, NotificationField.ABUSE_STATUS, abuse);
        answer(careLeaver, NotificationField.SERIOUS_INCIDENT_REFERENCE, other);
        assertEquals(
                refused ? List.of("serious_incident_needed") : List.of(),
                problems(careLeaver, "seriousIncidentReference"));
    }

    @Test
    @DisplayName("Rule 2: changing what is notified changes what is asked")
    void changed() {
        Notification draft = Drafts.complete();
        answer(draft, NotificationField.ABUSE_STATUS, "neither");
        assertEquals(List.of("abuse_neither"), problems(draft, "abuseStatus"));
        answer(draft, NotificationField.KIND, "looked_after_death");
        assertEquals(List.of(), problems(draft, "abuseStatus"));
        assertEquals(List.of("required"), problems(draft, "children[0].legalStatus"));
        assertEquals(List.of("required"), problems(draft, "children[0].dateOfDeath"));
    }

    @Test
    @DisplayName("one care leaver in one notification")
    void oneCareLeaver() {
        careLeaver.addChild("priya.nair", IN_TIME);
        assertEquals(List.of("one_only"), problems(careLeaver, "children"));
    }

    @Test
    @DisplayName("the authority that looks after the child notifies the death")
    void responsibleElsewhere() {
        NotifiedChild child = lookedAfter.children().get(0);
        answer(lookedAfter, child, ChildField.RESPONSIBLE_AUTHORITY_CODE, "X-LA-07");
        assertEquals(List.of("responsible_elsewhere"), warnings(lookedAfter, "children[0].responsibleAuthorityCode"));
    }
}
