package uk.slp.portal.notification.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.shared.error.Violation;

/** Invented drafts for the tests: complete unless a test takes something away. */
final class Drafts {
    static final Instant BEGUN = Instant.parse("2026-11-24T10:00:00Z");
    static final Instant IN_TIME = Instant.parse("2026-11-26T16:08:00Z");
    static final DeadlineCalculator DEADLINES = DeadlineCalculator.standard();
    static final String OWN = "X-LA-01";

    private Drafts() {}

    static Notification empty() {
        return new Notification(
                "SIN-2026-1001", Edition.WT2026, UUID.randomUUID(), UUID.randomUUID(), "priya.nair", BEGUN);
    }

    static Notification complete() {
        Notification draft = empty();
        answer(draft, NotificationField.CASE_NAME, "Fenby Road");
        answer(draft, NotificationField.NOTIFIER_NAME, "Priya Nair");
        answer(draft, NotificationField.NOTIFIER_JOB_TITLE, "Duty manager");
        answer(draft, NotificationField.NOTIFIER_EMAIL, "priya.nair@calderwick.example");
        answer(draft, NotificationField.NOTIFIER_PHONE, "01632 960 142");
        answer(draft, NotificationField.INCIDENT_DATE, "2026-11-21");
        answer(draft, NotificationField.LOCATION_TYPE, "in_area");
        answer(draft, NotificationField.PLACE_AUTHORITY_CODE, OWN);
        answer(draft, NotificationField.SETTING, "home");
        answer(draft, NotificationField.AWARENESS_DATE, "2026-11-23");
        answer(draft, NotificationField.NATURE, "serious_harm");
        answer(draft, NotificationField.ABUSE_STATUS, "suspected");
        answer(draft, NotificationField.ABUSE_TYPES, "physical");
        answer(draft, NotificationField.HARM_TYPE, "harm_physical");
        answer(draft, NotificationField.CIRCUMSTANCES, "Brought to hospital with injuries.");
        answer(draft, NotificationField.IMMEDIATE_SAFETY, "Staying with an aunt.");
        advised(draft);
        child(draft);
        return draft;
    }

    /** What should be answered but need not. */
    private static void advised(Notification draft) {
        answer(draft, NotificationField.AUTHORISED_BY, "Director of children’s services");
        answer(draft, NotificationField.AWARENESS_SOURCE, "A call from the hospital");
        answer(draft, NotificationField.INVESTIGATION, "started");
        answer(draft, NotificationField.PROCEEDINGS, "none");
        answer(draft, NotificationField.POLICE_VIEW, "yes");
        answer(draft, NotificationField.HEALTH_VIEW, "yes");
        NotifiedPerson mother = draft.addPerson("priya.nair", BEGUN);
        Map<PersonField, String> answers = new EnumMap<>(PersonField.class);
        answers.put(PersonField.ROLE, "mother");
        answers.put(PersonField.DESCRIPTION, "The mother");
        answers.put(PersonField.LIVES_IN, "yes");
        answers.put(PersonField.RISKS, "none");
        draft.answerPerson(mother.id(), answers, "priya.nair", BEGUN);
    }

    /** The death of a looked-after child without abuse or neglect, ready to be sent. */
    static Notification lookedAfterDeath() {
        Notification draft = complete();
        answer(draft, NotificationField.KIND, "looked_after_death");
        answer(draft, NotificationField.ABUSE_STATUS, "neither");
        answer(draft, NotificationField.HARM_TYPE, "death_medical");
        NotifiedChild child = draft.children().get(0);
        answer(draft, child, ChildField.DATE_OF_DEATH, "2026-11-21");
        answer(draft, child, ChildField.RESPONSIBLE_AUTHORITY_CODE, OWN);
        answer(draft, child, ChildField.LEGAL_STATUS, "C2");
        answer(draft, child, ChildField.PLACEMENT, "U4");
        answer(draft, child, ChildField.OUT_OF_AREA, "no");
        return draft;
    }

    /** The death of a care leaver of 19, ready to be sent. */
    static Notification careLeaverDeath() {
        Notification draft = complete();
        answer(draft, NotificationField.KIND, "care_leaver_death");
        answer(draft, NotificationField.ABUSE_STATUS, "neither");
        answer(draft, NotificationField.SUSPECTED_CAUSE, "natural");
        NotifiedChild child = draft.children().get(0);
        answer(draft, child, ChildField.DATE_OF_BIRTH, "2007-08-03");
        answer(draft, child, ChildField.DATE_OF_DEATH, "2026-11-21");
        answer(draft, child, ChildField.LEAVING_AUTHORITY_CODE, OWN);
        answer(draft, child, ChildField.LEAVING_CATEGORY, "former_relevant");
        answer(draft, child, ChildField.IN_TOUCH, "yes");
        answer(draft, child, ChildField.ACCOMMODATION, "U");
        return draft;
    }

    static NotifiedChild child(Notification draft) {
        NotifiedChild child = draft.addChild("priya.nair", BEGUN);
        Map<ChildField, String> answers = new EnumMap<>(ChildField.class);
        answers.put(ChildField.IDENTITY_STATUS, "known");
        answers.put(ChildField.GIVEN_NAME, "Ellis");
        answers.put(ChildField.FAMILY_NAME, "Marchbank");
        answers.put(ChildField.DATE_OF_BIRTH, "2022-08-03");
        answers.put(ChildField.SEX, "male");
        answers.put(ChildField.ETHNICITY, "MWBC");
        answers.put(ChildField.DISABILITY, "no");
        answers.put(ChildField.LOOKED_AFTER, "no");
        answers.put(ChildField.LIVING, "parents");
        answers.put(ChildField.SOCIAL_CARE, "never");
        answers.put(ChildField.CHILD_IN_NEED_PLAN, "never");
        answers.put(ChildField.CHILD_PROTECTION_PLAN, "never");
        answers.put(ChildField.KNOWN_TO_AGENCIES, "gp");
        answers.put(ChildField.NHS_NUMBER, "999 000 0018");
        answers.put(ChildField.HOME_ADDRESS, "12 Fenby Road");
        answers.put(ChildField.HEALTH, "none");
        answers.put(ChildField.SCHOOL, "mainstream");
        answers.put(ChildField.ATTENDANCE, "good");
        answers.put(ChildField.HOME_AUTHORITY_CODE, OWN);
        draft.answerChild(child.id(), answers, "priya.nair", BEGUN);
        return child;
    }

    static void answer(Notification draft, NotificationField field, String text) {
        Map<NotificationField, String> one = new HashMap<>();
        one.put(field, text);
        draft.answer(one, DEADLINES, "priya.nair", BEGUN);
    }

    static void answer(Notification draft, NotifiedChild child, ChildField field, String text) {
        Map<ChildField, String> one = new HashMap<>();
        one.put(field, text);
        draft.answerChild(child.id(), one, "priya.nair", BEGUN);
    }

    static CheckFacts facts(String today, String... duplicates) {
        return new CheckFacts(
                LocalDate.parse(today),
                OWN,
                "Calderwick Council",
                Map.of(OWN, "Calderwick Council", "X-LA-07", "Lindenshire County Council"),
                Arrays.asList(duplicates),
                Set.of("SIN-2026-1099"),
                List.of());
    }

    /** Codes of the problems of a field on 26 November 2026. */
    static List<String> problems(Notification draft, String field) {
        return codes(NotificationChecks.problems(draft, facts("2026-11-26")), field);
    }

    static List<String> warnings(Notification draft, String field) {
        return codes(NotificationChecks.warnings(draft, facts("2026-11-26")), field);
    }

    static List<String> codes(List<Violation> violations, String field) {
        return violations.stream()
                .filter(violation -> violation.field().equals(field))
                .map(Violation::code)
                .toList();
    }
}
