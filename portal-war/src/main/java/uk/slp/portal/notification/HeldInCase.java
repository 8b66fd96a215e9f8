package uk.slp.portal.notification;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Identifiers.HeldAge;
import uk.slp.portal.identifiability.Identifiers.HeldDay;
import uk.slp.portal.identifiability.Identifiers.HeldNumber;
import uk.slp.portal.identifiability.Identifiers.HeldPerson;

/**
 * Gathers what identifies the people of a case out of a notification, its children, its people and its amendments, as
 * they are kept (rule 50). For whoever compares a text with a case; nothing of it is kept or logged.
 */
public final class HeldInCase {
    private static final Map<String, String> WHO = Map.ofEntries(
            Map.entry("sibling", "the child’s brother or sister"),
            Map.entry("half_sibling", "the child’s brother or sister"),
            Map.entry("mother", "the child’s mother"),
            Map.entry("father", "the child’s father"),
            Map.entry("step_parent", "a parent’s partner"),
            Map.entry("grandparent", "the child’s grandparent"),
            Map.entry("relative", "a relative"),
            Map.entry("foster_carer", "a foster carer"),
            Map.entry("other_carer", "a carer"),
            Map.entry("own_child", "the young person’s child"),
            Map.entry("partner", "the young person’s partner"),
            Map.entry("household_child", "another child in the household"),
            Map.entry("household_adult", "another adult in the household"));
    private static final Map<String, String> CHILD_NUMBERS = Map.of(
            "nhsNumber", "the NHS number of the child",
            "upn", "the pupil number of the child",
            "localId", "the number of the child in the authority’s own system",
            "placementUrn", "the number of the placement");
    private static final Map<String, String> CASE_NUMBERS = Map.of(
            "policeReference", "the reference of the police",
            "coronerReference", "the reference of the coroner");

    private final List<HeldPerson> people = new ArrayList<>();
    private final List<HeldDay> days = new ArrayList<>();
    private final List<HeldAge> ages = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> postcodes = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<HeldNumber> numbers = new ArrayList<>();
    private final List<String> ethnicities = new ArrayList<>();
    private final List<LocalDate> births = new ArrayList<>();
    private long alike = -1;
    private @Nullable LocalDate happened;

    /** The answers about the incident, as kept. */
    public void incident(String json, @Nullable String caseName) {
        Map<String, String> answers = object(json);
        if (caseName != null) {
            places.add(caseName);
        }
        take(answers, "placeDescription", addresses);
        take(answers, "placePostcode", postcodes);
        CASE_NUMBERS.forEach((field, what) -> number(answers, field, what));
        staff(answers.get("notifierName"));
        String authorised = answers.get("authorisedBy");
        staff(authorised == null ? null : authorised.split(",")[0]);
        contact(answers.get("notifierEmail"));
        day(answers.get("incidentDate")).ifPresent(day -> {
            happened = day;
            days.add(new HeldDay("the day of the incident", day));
        });
    }

    private void staff(@Nullable String name) {
        if (name != null && !name.isBlank()) {
            String[] words = name.strip().split("\\s+");
            String family = words[words.length - 1];
            String given =
                    words.length == 1 ? "" : String.join(" ", List.of(words).subList(0, words.length - 1));
            people.add(new HeldPerson("a member of staff", given, family, ""));
        }
    }

    private void contact(@Nullable String email) {
        if (email != null && email.contains("@")) {
            numbers.add(new HeldNumber("the e-mail address of who notified", email));
        }
    }

    /** The answers about a child, as kept. */
    public void child(String json) {
        Map<String, String> answers = object(json);
        person("the child", answers);
        take(answers, "homeAddress", addresses);
        take(answers, "homePostcode", postcodes);
        take(answers, "schoolName", places);
        take(answers, "placementProvider", places);
        take(answers, "ethnicity", ethnicities);
        CHILD_NUMBERS.forEach((field, what) -> number(answers, field, what));
        day(answers.get("dateOfBirth")).ifPresent(day -> {
            births.add(day);
            days.add(new HeldDay("the date of birth of the child", day));
        });
        day(answers.get("dateOfDeath")).ifPresent(day -> {
            days.add(new HeldDay("the date of death of the child", day));
            day(answers.get("dateOfBirth"))
                    .filter(born -> !born.isAfter(day))
                    .ifPresent(born -> ages.add(new HeldAge(born, day)));
        });
    }

    /** The answers about somebody of the family or household, as kept. */
    public void person(String json) {
        Map<String, String> answers = object(json);
        String who = WHO.getOrDefault(answers.getOrDefault("role", ""), "a member of the family");
        person(who, answers);
        day(answers.get("dateOfBirth")).ifPresent(day -> days.add(new HeldDay("the date of birth of " + who, day)));
    }

    /** The changes of an amendment, as kept: what was there before identifies as well. */
    public void amendment(String json) {
        NamesTold told = NamesTold.of(json);
        told.names().forEach(name -> people.add(new HeldPerson("the child", name, "", "")));
        told.datesOfBirth().forEach(date -> day(date).ifPresent(day -> days.add(new HeldDay("a date of birth", day))));
    }

    /** How many children the portal knows with the same area and month at most. */
    public void alike(long children) {
        alike = children;
    }

    private void person(String who, Map<String, String> answers) {
        String given = answers.getOrDefault("givenName", "");
        String family = answers.getOrDefault("familyName", "");
        String other = answers.getOrDefault("otherNames", "");
        if (!(given + family + other).isBlank()) {
            people.add(new HeldPerson(who, given, family, other));
        }
    }

    private static void take(Map<String, String> answers, String field, List<String> list) {
        String value = answers.get(field);
        if (value != null && !value.isBlank()) {
            list.add(value);
        }
    }

    private void number(Map<String, String> answers, String field, String what) {
        String value = answers.get(field);
        if (value != null && !value.isBlank()) {
            numbers.add(new HeldNumber(what, value));
        }
    }

    /**
     * What was gathered.
     *
     * @param publicWords names that are public with the report: of its area and its partnership
     */
    public Identifiers gathered(Set<String> publicWords) {
        LocalDate day = happened;
        List<HeldAge> counted = new ArrayList<>(ages);
        if (day != null) {
            births.stream().filter(born -> !born.isAfter(day)).forEach(born -> counted.add(0, new HeldAge(born, day)));
        }
        return new Identifiers(
                people, days, counted, addresses, postcodes, places, numbers, ethnicities, publicWords, alike);
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException notADay) {
            // A month or a year alone is no day that can be looked for.
            return Optional.empty();
        }
    }

    private static Map<String, String> object(String json) {
        Map<String, String> answers = new HashMap<>();
        if (json.isBlank()) {
            return answers;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonStructure read = reader.read();
            if (read instanceof JsonObject object) {
                object.forEach((field, value) -> answers.put(field, text(value)));
            }
        }
        return answers;
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray list) {
            return String.join(",", list.stream().map(HeldInCase::text).toList());
        }
        return value.toString();
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "HeldInCase[" + people.size() + " people]";
    }
}
