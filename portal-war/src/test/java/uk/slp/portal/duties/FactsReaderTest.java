package uk.slp.portal.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.shared.error.Violation;

@DisplayName("Which duty? Reading what was answered")
class FactsReaderTest {

    private static FactsReader read(String query) {
        Map<String, String> texts = new HashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                texts.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return new FactsReader(texts);
    }

    @Test
    @DisplayName("takes what was left out as not known")
    void leastThereIs() {
        DutyFacts facts = read("abuse=known&outcome=died").facts().orElseThrow();
        assertEquals(EventPlace.NOT_KNOWN, facts.place());
        assertEquals(AgeGiven.NOT_KNOWN, facts.age());
        assertEquals(YesNoUnknown.NOT_KNOWN, facts.lookedAfter());
        assertFalse(facts.perpetrator());
    }

    @Test
    @DisplayName("takes a date of birth as said that it is known")
    void born() {
        assertEquals(
                AgeGiven.BORN,
                read("abuse=known&outcome=died&dateOfBirth=2020-01-01&dateOfEvent=2026-01-01")
                        .facts()
                        .orElseThrow()
                        .age());
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @DisplayName("refuses what is missing, unreadable or contradictory, each at its field and all at once")
    @CsvSource({
        "'', 'abuse_missing outcome_missing'",
        "abuse=maybe&outcome=hurt, 'unknown_abuse unknown_outcome'",
        "abuse=known&outcome=died&place=moon&lookedAfter=perhaps, 'unknown_place unknown_looked_after'",
        "abuse=known&outcome=died&dateOfBirth=2026-02-30, date_of_birth_unreadable",
        "abuse=known&outcome=died&dateOfBirth=31/12/2020&dateOfEvent=soon, 'date_of_birth_unreadable date_of_event_unreadable'",
        "abuse=known&outcome=died&dateOfEvent=+999999999-12-31, date_of_event_unreadable",
        "abuse=known&outcome=died&age=born, date_of_birth_missing",
        "abuse=known&outcome=died&age=unborn&dateOfBirth=2026-01-01, age_contradicts",
        "abuse=known&outcome=died&dateOfBirth=2020-01-01, date_of_event_missing",
        "abuse=known&outcome=died&dateOfBirth=2026-11-21&dateOfEvent=2026-11-20, date_of_event_contradicts",
        "abuse=known&outcome=died&dateOfEvent=2026-11-20&dateOfDeath=2026-11-19, date_of_death_contradicts",
        "abuse=known&outcome=died&dateOfBirth=2026-11-20&dateOfDeath=2026-11-19, date_of_death_contradicts",
        "abuse=known&outcome=seriously_harmed&dateOfDeath=2026-11-19, date_of_death_contradicts",
        "abuse=known&outcome=died&dateOfEvent=2026-11-20&awareOn=2026-11-19, aware_on_contradicts",
        "abuse=known&outcome=died&age=unborn&lookedAfter=yes&careLeaver=yes, 'looked_after_contradicts care_leaver_contradicts'",
        "abuse=known&outcome=neither&age=unborn&perpetrator=yes, perpetrator_contradicts",
        "abuse=known&outcome=died&pregnancyEnd=stillbirth, pregnancy_end_contradicts",
        "abuse=known&outcome=died&lookedAfter=yes&dateOfBirth=2008-11-23&dateOfEvent=2026-11-23, looked_after_contradicts",
    })
    void refused(String query, String codes) {
        FactsReader reader = read(query);
        assertTrue(reader.facts().isEmpty());
        assertEquals(codes, reader.problems().stream().map(Violation::code).collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("Section 10.1: somebody looked after is a child until the day before the 18th birthday")
    void lookedAfterUntilEighteen() {
        assertTrue(read("abuse=known&outcome=died&lookedAfter=yes&dateOfBirth=2008-11-24&dateOfEvent=2026-11-23")
                .facts()
                .isPresent());
    }

    @Test
    @DisplayName("tells every wrong answer in the order of the questions")
    void order() {
        List<String> fields = read("awareOn=x&place=moon&dateOfBirth=y").problems().stream()
                .map(Violation::field)
                .toList();
        assertEquals(List.of("abuse", "outcome", "place", "dateOfBirth", "awareOn"), fields);
    }
}
