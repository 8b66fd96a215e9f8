package uk.slp.portal.duties.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.duties.DutyFinder;
import uk.slp.portal.duties.DutyRules;
import uk.slp.portal.duties.FactsReader;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("GET /api/v1/duties")
class DutyResourceTest {
    private final DutyResource resource = new DutyResource(
            new DutyFinder(DutyRules.standard(), DeadlineCalculator.standard(), "the national Panel"),
            Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC));

    private DutyJson.Answer ask(String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (pair.contains("=")) {
                parameters.add(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return resource.find(parameters);
    }

    @Test
    @DisplayName("answers with facts, edition, duties in the promised words, and whether there is nothing to notify")
    void answer() {
        DutyJson.Answer answer =
                ask("abuse=suspected&outcome=seriously_harmed&place=in_area&lookedAfter=no&careLeaver=no"
                        + "&dateOfBirth=2020-05-05&dateOfEvent=2026-11-20&awareOn=2026-11-23");
        assertEquals("WT2026", answer.edition());
        assertEquals("suspected", answer.facts().abuse());
        assertFalse(answer.doNotNotify());
        DutyJson.One panel = answer.duties().get(0);
        assertEquals("panel", panel.route());
        assertEquals("law", panel.level());
        assertEquals("notification", panel.rule());
        assertEquals(LocalDate.of(2026, 11, 30), panel.due());
        assertEquals(
                List.of(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 29)),
                panel.skipped().stream().map(DutyJson.SkippedDay::date).toList());
        assertEquals("Children Act 2004, section 16C(1)(a)", panel.source());
        assertEquals(
                "rapid-review",
                panel.followedBy() == null ? "" : panel.followedBy().rule());
        assertFalse(panel.provisional());
    }

    @Test
    @DisplayName("Rule 1: the day of awareness decides the edition of the guidance")
    void edition() {
        assertEquals(
                "WT2023", ask("abuse=known&outcome=died&awareOn=2025-03-03").edition());
        assertEquals("WT2026", ask("abuse=known&outcome=died").edition());
    }

    @Test
    @DisplayName("takes true and false for yes and no, and what is left out for not known")
    void lenient() {
        DutyJson.Answer answer = ask("abuse=neither&outcome=died&lookedAfter=true&careLeaver=false");
        assertEquals("yes", answer.facts().lookedAfter());
        assertEquals("not_known", answer.facts().place());
        assertTrue(answer.duties().stream()
                .anyMatch(d -> d.provisional() && !d.changes().isEmpty()));
    }

    @ParameterizedTest(name = "“{0}”: {1}, {2}")
    @DisplayName("refuses what it cannot answer, and names every question concerned")
    @CsvSource({
        "'', 400, 'abuse outcome'",
        "abuse=maybe&outcome=hurt&place=moon, 400, 'abuse outcome place'",
        "abuse=known&outcome=died&looked_after=yes, 400, looked_after",
        "abuse=known&abuse=neither&outcome=died, 400, 'abuse abuse'",
        "abuse=known&outcome=died&dateOfBirth=29/02/2020, 400, dateOfBirth",
        "abuse=known&outcome=died&dateOfBirth=2020-01-01&dateOfEvent=2019-01-01, 422, dateOfEvent",
        "abuse=known&outcome=died&age=unborn&lookedAfter=yes, 422, lookedAfter",
        "abuse=known&outcome=died&awareOn=2031-01-06, 422, awareOn",
        "abuse=known&outcome=died&awareOn=2017-06-01, 422, awareOn",
    })
    void refusals(String query, int status, String fields) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> ask(query));
        assertEquals(status, refused.code().status());
        assertEquals(fields, refused.violations().stream().map(Violation::field).collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("describes exactly the questions that it reads")
    void described() throws NoSuchMethodException {
        Parameters described =
                DutyResource.class.getMethod("duties", UriInfo.class).getAnnotation(Parameters.class);
        assertEquals(
                FactsReader.FIELDS,
                Arrays.stream(described.value()).map(Parameter::name).toList());
    }
}
