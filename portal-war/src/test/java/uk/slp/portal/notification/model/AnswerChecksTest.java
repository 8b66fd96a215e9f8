package uk.slp.portal.notification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.slp.portal.notification.model.Drafts.IN_TIME;
import static uk.slp.portal.notification.model.Drafts.answer;
import static uk.slp.portal.notification.model.Drafts.facts;
import static uk.slp.portal.notification.model.Drafts.problems;
import static uk.slp.portal.notification.model.Drafts.warnings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.shared.error.Violation;

@DisplayName("The questions of a notification")
class AnswerChecksTest {
    private final Notification draft = Drafts.complete();
    private final NotifiedChild child = draft.children().get(0);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "NHS_NUMBER, 999 000 0018, true",
        "NHS_NUMBER, 9990000018, true",
        "NHS_NUMBER, 943-476-5919, true",
        "NHS_NUMBER, 9434765918, false",
        "NHS_NUMBER, 943476591, false",
        "NHS_NUMBER, 0000000000, false",
        "NHS_NUMBER, 1111111111, false",
        "NHS_NUMBER, not known, false",
        "UPN, A801200001001, false",
        "UPN, 1801200001001, false",
        "POSTCODE, SR1 3DA, true",
        "POSTCODE, sr13da, true",
        "POSTCODE, SR1, false",
        "URN, SC012345, true",
        "URN, 1234567, true",
        "URN, home, false",
        "TIME, 8:05, true",
        "TIME, 25:00, false",
        "EMAIL, name@example.org, true",
        "EMAIL, name, false",
        "PHONE, 01632 960 142, true",
        "PHONE, '+44 (0)1632 960142 ext. 7, or ask for the duty team', true",
        "PHONE, abc, false",
        "PHONE, 999, false"
    })
    @DisplayName("Rule 57: numbers are checked by their own check digits, other forms by theirs")
    void forms(Form form, String answer, boolean fits) {
        assertEquals(fits, form.fits(answer));
    }

    @Test
    @DisplayName("exactly one first letter fits the twelve digits of a pupil number")
    void upn() {
        long fitting = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .filter(letter -> Form.UPN.fits((char) letter + "801200001001"))
                .count();
        assertEquals(1, fitting);
    }

    @Test
    @DisplayName("a wrong NHS number is refused with what to do; a reason for its absence is enough")
    void nhsNumber() {
        answer(draft, child, ChildField.NHS_NUMBER, "9990000019");
        assertEquals(List.of("nhs_number_check"), problems(draft, "children[0].nhsNumber"));
        answer(draft, child, ChildField.NHS_NUMBER, null);
        assertEquals(List.of("not_filled"), warnings(draft, "children[0].nhsNumber"));
        answer(draft, child, ChildField.WITHOUT_NHS_NUMBER, "non_resident");
        assertEquals(List.of(), warnings(draft, "children[0].nhsNumber"));
    }

    @Test
    @DisplayName("not known yet, not known and not given are three answers: the first is a warning of its own")
    void threeAnswers() {
        answer(draft, child, ChildField.DISABILITY, "to_follow");
        assertEquals(List.of("to_follow"), warnings(draft, "children[0].disability"));
        answer(draft, child, ChildField.DISABILITY, "withheld");
        assertEquals(List.of(), warnings(draft, "children[0].disability"));
        assertEquals(List.of(), warnings(draft, "children[0].ethnicity"));
        answer(draft, child, ChildField.DISABILITY, "not_known");
        assertEquals(List.of("not_known"), warnings(draft, "children[0].ethnicity"));
    }

    @Test
    @DisplayName("Rule 27: an ethnic group, a sex or a disability that will follow is told before sending")
    void toFollow() {
        for (ChildField field : List.of(ChildField.SEX, ChildField.ETHNICITY, ChildField.DISABILITY)) {
            String before = child.answer(field);
            answer(draft, child, field, "to_follow");
            assertEquals(List.of("to_follow"), warnings(draft, "children[0]." + field.key()));
            assertEquals(List.of(), problems(draft, "children[0]." + field.key()));
            answer(draft, child, field, before);
        }
    }

    @Test
    @DisplayName("who does not know yet can say so wherever somebody may not know, and it is told before sending")
    void notKnownYet() {
        Stream.concat(Stream.of(NotificationField.values()), Stream.of(ChildField.values()))
                .filter(field -> codes(field).contains(Vocabulary.NOT_KNOWN))
                .filter(field -> field.kind() == AnswerKind.CHOICES || field == NotificationField.SETTING)
                .forEach(field -> assertTrue(codes(field).contains(Vocabulary.TO_FOLLOW), field::label));
        answer(draft, child, ChildField.HEALTH, "to_follow");
        assertEquals(List.of("to_follow"), warnings(draft, "children[0].healthConditions"));
        answer(draft, child, ChildField.HEALTH, "mental,to_follow");
        assertEquals(List.of("contradiction"), problems(draft, "children[0].healthConditions"));
        answer(draft, NotificationField.HARM_TYPE, "to_follow");
        assertEquals(List.of("to_follow"), warnings(draft, "harmType"));
        assertEquals(List.of(), problems(draft, "harmType"));
    }

    @Test
    @DisplayName("all agencies at once are not too long an answer")
    void allAgencies() {
        String all = String.join(",", codes(ChildField.KNOWN_TO_AGENCIES));
        assertTrue(all.length() <= ChildField.KNOWN_TO_AGENCIES.longest(), () -> all.length() + " characters");
    }

    private static List<String> codes(AnswerField field) {
        return field.choices().stream().map(Choice::code).toList();
    }

    @Test
    @DisplayName("what is asked only of a looked-after child is asked only then, and sent only then")
    void lookedAfter() {
        assertEquals(List.of(), problems(draft, "children[0].legalStatus"));
        answer(draft, child, ChildField.LOOKED_AFTER, "yes");
        for (String field : List.of("responsibleAuthorityCode", "legalStatus", "placementType", "outOfArea")) {
            assertEquals(List.of("required"), problems(draft, "children[0]." + field));
        }
        answer(draft, child, ChildField.LEGAL_STATUS, "C2");
        answer(draft, child, ChildField.LOOKED_AFTER, "no");
        draft.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        assertFalse(draft.versions().get(0).content().contains("legalStatus"));
        assertEquals("C2", child.answer(ChildField.LEGAL_STATUS));
    }

    @Test
    @DisplayName("an unborn child has an expected date, which may be in the future")
    void unborn() {
        answer(draft, child, ChildField.IDENTITY_STATUS, "unborn");
        answer(draft, child, ChildField.EXPECTED_DELIVERY, "2027-02-01");
        assertEquals(List.of(), problems(draft, "children[0].expectedDelivery"));
        assertEquals(List.of("contradiction"), problems(draft, "children[0].dateOfBirth"));
        answer(draft, child, ChildField.DATE_OF_BIRTH, null);
        assertEquals(List.of(), problems(draft, "children[0].dateOfBirth"));
    }

    @Test
    @DisplayName("attendance is asked of a child of school age")
    void schoolAge() {
        answer(draft, child, ChildField.DATE_OF_BIRTH, "2025-01-01");
        assertFalse(ChildField.ATTENDANCE.applies(Situation.of(draft, child.answers())));
        answer(draft, child, ChildField.DATE_OF_BIRTH, "2015-01-01");
        assertTrue(ChildField.ATTENDANCE.applies(Situation.of(draft, child.answers())));
    }

    @Test
    @DisplayName("an incident over a time ends after it began")
    void span() {
        answer(draft, NotificationField.INCIDENT_SPAN, "over_time");
        answer(draft, NotificationField.INCIDENT_END_DATE, "2026-11-20");
        assertEquals(List.of("end_before_start"), problems(draft, "incidentEndDate"));
        answer(draft, NotificationField.INCIDENT_END_DATE, "2026-11");
        assertEquals(List.of(), problems(draft, "incidentEndDate"));
    }

    @Test
    @DisplayName("none cannot stand beside another answer")
    void contradiction() {
        answer(draft, child, ChildField.KNOWN_TO_AGENCIES, "gp,none");
        assertEquals(List.of("contradiction"), problems(draft, "children[0].knownToAgencies"));
    }

    @Test
    @DisplayName("a person of the family has a name or a description")
    void person() {
        NotifiedPerson person = draft.addPerson("priya.nair", IN_TIME);
        assertEquals(List.of("required"), problems(draft, "people[1].role"));
        assertEquals(List.of("required"), problems(draft, "people[1].description"));
        draft.removePerson(person.id(), "priya.nair", IN_TIME);
        assertEquals(1, draft.people().size());
    }

    @Test
    @DisplayName("no two fields of one subject share a name, and every choice has a code of its own")
    void names() {
        for (List<? extends AnswerField> fields : List.of(
                List.of(NotificationField.values()), List.of(ChildField.values()), List.of(PersonField.values()))) {
            Set<String> keys = new HashSet<>();
            fields.forEach(field -> assertTrue(keys.add(field.key()), field.key()));
        }
        Stream.of(NotificationField.values(), ChildField.values(), PersonField.values())
                .flatMap(Stream::of)
                .forEach(field -> {
                    Set<String> codes = new HashSet<>();
                    field.choices().forEach(choice -> assertTrue(codes.add(choice.code()), field.key()));
                });
    }

    @Test
    @DisplayName("a warning that is accepted is kept with what is sent, and its reason")
    void accepted() {
        Violation warning = new Violation("placeAuthorityCode", "place_elsewhere", "It happened elsewhere.");
        List<AcceptedWarning> accepted = List.of(new AcceptedWarning(warning, "Agreed by telephone."));
        draft.submit(facts("2026-11-26"), Map.of(), accepted, "martin.oduya", IN_TIME);
        String sent = draft.versions().get(0).content();
        assertTrue(sent.contains("\"reason\":\"Agreed by telephone.\""), sent);
        assertTrue(sent.contains("\"people\":[{"), sent);
    }
}
