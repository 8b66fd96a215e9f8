package uk.slp.portal.deadlines.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.error.RuleViolation;

@DisplayName("GET /api/v1/deadlines")
class DeadlineResourceTest {

    private final DeadlineResource resource = new DeadlineResource(DeadlineCalculator.standard());

    @Test
    @DisplayName("Rule 10: answers with the day, the days skipped, the source and the edition")
    void answer() {
        DeadlineAnswer answer = resource.due("notification", "2026-11-23");
        assertEquals("notification", answer.rule());
        assertEquals("2026-11-23", answer.from());
        assertEquals("2026-11-30", answer.due());
        assertEquals(
                List.of(
                        new DeadlineAnswer.SkippedDay("2026-11-28", "weekend"),
                        new DeadlineAnswer.SkippedDay("2026-11-29", "weekend")),
                answer.skipped());
        assertEquals("WT2026", answer.edition());
        assertEquals("2026-11-30T23:59:59Z", answer.endsAt());
        assertEquals("limit", answer.duty());
    }

    @ParameterizedTest(name = "{0} from {1} is due {2}")
    @DisplayName("Rules 10, 30, 43, 46, 63, 68: every rule that others rely on")
    @CsvSource({
        "notification, 2026-12-24, 2027-01-05",
        "rapid-review, 2026-11-30, 2026-12-21",
        "practice-review, 2026-08-31, 2027-02-28",
        "pre-publication-copy, 2027-01-05, 2026-12-22",
        "cdop-review, 2026-11-23, 2027-01-04",
        "yearly-report, 2027-03-31, 2027-09-30",
    })
    void promised(String rule, String from, String due) {
        assertEquals(due, resource.due(rule, from).due());
    }

    @ParameterizedTest(name = "{0} from {1} ends {2}")
    @DisplayName("Rule 56: hours are counted from a moment, in London unless it says otherwise")
    @CsvSource({
        "child-death-notification, 2026-03-28T20:00, 2026-03-29T21:00+01:00",
        "child-death-notification, 2026-06-01T10:00:00 01:00, 2026-06-02T10:00+01:00",
        "ncmd-notification, 2026-06-01T09:00:00Z, 2026-06-03T10:00+01:00",
    })
    void hours(String rule, String from, String endsAt) {
        assertEquals(endsAt, resource.due(rule, from).endsAt());
    }

    @ParameterizedTest(name = "rule “{0}” from “{1}”: {2}, {3}")
    @DisplayName("refuses what it cannot answer, and says which part")
    @CsvSource({
        "coffee, 2026-11-23, 400, unknown_rule",
        "'', 2026-11-23, 400, rule_missing",
        ", 2026-11-23, 400, rule_missing",
        "notification, , 400, from_missing",
        "notification, 2026-02-29, 400, from_unreadable",
        "notification, 23/11/2026, 400, from_unreadable",
        "notification, 2026-11-23T10:00, 400, from_unreadable",
        "notification, +999999999-12-31, 422, unknown_year",
        "notification, 2031-01-06, 422, unknown_year",
        "notification, 2030-12-27, 422, unknown_year",
        "practice-review, 2031-01-06, 422, unknown_year",
        "notification, 2017-06-01, 422, unknown_year",
        "yearly-report, 2023-03-31, 422, rule_not_in_force",
        "yearly-report, 2027-03-30, 400, not_a_year_end",
        "yearly-report, 2026-11-26, 400, not_a_year_end",
        "child-death-notification, 2026-11-23, 400, from_unreadable",
    })
    void refusals(String rule, String from, int status, String code) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> resource.due(rule, from));
        assertEquals(status, refused.code().status());
        assertEquals(code, refused.violations().get(0).code());
    }
}
