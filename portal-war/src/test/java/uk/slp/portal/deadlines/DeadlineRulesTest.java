package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules as data")
class DeadlineRulesTest {

    private static final String HEADER =
            "code,title,amount,unit,direction,basis,duty,edition,valid_from,valid_to," + "source,confidence,note\n";

    private final DeadlineRules rules = DeadlineRules.standard();

    @Test
    @DisplayName("hold what other programs may ask for, and every limit of sections 3 to 7")
    void codes() {
        assertEquals(
                List.of(
                        "notification",
                        "looked-after-death",
                        "care-leaver-notification",
                        "partner-copies",
                        "partner-meeting",
                        "rapid-review",
                        "agency-summary",
                        "rapid-review-sign-off",
                        "panel-response",
                        "panel-request",
                        "practice-review",
                        "pre-publication-copy",
                        "improvement-information-copy",
                        "national-pre-publication-copy",
                        "local-availability",
                        "national-repository",
                        "national-review",
                        "national-availability",
                        "immediate-decisions",
                        "child-death-notification",
                        "joint-home-visit",
                        "ncmd-notification",
                        "agency-reporting-form",
                        "cdrm",
                        "cdop-review",
                        "yearly-report",
                        "yearly-report-copies",
                        "yearly-report-gap"),
                rules.codes());
    }

    @Test
    @DisplayName("no row says that its source was read where its note says that the chapter was not")
    void readOrNot() {
        for (DeadlineRule rule : rules.all()) {
            boolean unread = rule.note().contains("not yet read");
            assertFalse(unread && rule.confidence() == Confidence.SEEN, rule::toString);
            assertFalse(!unread && rule.confidence() == Confidence.SEEN_IN_PART, rule::toString);
        }
    }

    @Test
    @DisplayName("each row names a source and belongs to its edition; the rows of a rule follow without a gap")
    void rows() {
        for (String code : rules.codes()) {
            Optional<LocalDate> expected = Optional.empty();
            for (DeadlineRule row : rules.all()) {
                if (!row.code().equals(code)) {
                    continue;
                }
                assertFalse(row.source().isBlank(), code);
                assertFalse(row.title().isBlank(), code);
                expected.ifPresent(day -> assertEquals(day, row.validFrom(), code));
                expected = row.endsOn().map(day -> day.plusDays(1));
                // The duty to notify began five days before the first edition that describes it.
                LocalDate inEdition = row.validFrom().equals(LocalDate.of(2018, 6, 29))
                        ? Edition.WT2018.inForceFrom()
                        : row.validFrom();
                assertEquals(Optional.of(row.edition()), Editions.inForceOn(inEdition), code);
                row.endsOn().ifPresent(day -> assertEquals(Optional.of(row.edition()), Editions.inForceOn(day), code));
            }
            assertTrue(rules.latest(code).endsOn().isEmpty(), code + " is in force");
        }
    }

    @Test
    @DisplayName("Rule 1: the edition in force changes on its day")
    void editions() {
        assertEquals(Optional.empty(), Editions.inForceOn(LocalDate.of(2018, 7, 3)));
        assertEquals(Optional.of(Edition.WT2018), Editions.inForceOn(LocalDate.of(2018, 7, 4)));
        assertEquals(Optional.of(Edition.WT2018), Editions.inForceOn(LocalDate.of(2023, 12, 14)));
        assertEquals(Optional.of(Edition.WT2023), Editions.inForceOn(LocalDate.of(2023, 12, 15)));
        assertEquals(Optional.of(Edition.WT2023), Editions.inForceOn(LocalDate.of(2026, 3, 18)));
        assertEquals(Optional.of(Edition.WT2026), Editions.inForceOn(LocalDate.of(2026, 3, 19)));
    }

    @Test
    @DisplayName("Rule 30: the rapid review counts from sending since June 2025, from awareness in older texts")
    void rapidReviewBasis() {
        assertEquals(
                Basis.AWARENESS,
                rules.on("rapid-review", LocalDate.of(2025, 5, 31)).basis());
        assertEquals(
                Basis.NOTIFICATION_SENT,
                rules.on("rapid-review", LocalDate.of(2025, 6, 1)).basis());
    }

    @Test
    @DisplayName("a case keeps the rule of the edition under which it began")
    void inEdition() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertEquals(Edition.WT2026, rules.on("notification", today).edition());
        assertEquals(
                Edition.WT2018,
                rules.inEdition("notification", Edition.WT2018, today).edition());
        assertEquals(
                Basis.NOTIFICATION_SENT,
                rules.inEdition("rapid-review", Edition.WT2023, today).basis());
        assertThrows(
                RuleNotInForce.class,
                () -> rules.inEdition("yearly-report", Edition.WT2018, LocalDate.of(2020, 3, 31)));
    }

    @Test
    @DisplayName("an unknown rule and a day before the rule are two different refusals")
    void refusals() {
        UnknownRule unknown = assertThrows(UnknownRule.class, () -> rules.latest("coffee"));
        assertTrue(unknown.getMessage().contains("notification, "));
        RuleNotInForce early =
                assertThrows(RuleNotInForce.class, () -> rules.on("notification", LocalDate.of(2018, 6, 28)));
        assertEquals(
                "The rule for “Serious incident notification” was not in force on 28 June 2018: it is known from 29 June 2018",
                early.getMessage());
    }

    @Test
    @DisplayName("Rule 19: the care leaver notification is an aim, never a limit")
    void careLeaver() {
        DeadlineRule rule = rules.latest("care-leaver-notification");
        assertEquals(DutyLevel.AIM, rule.duty());
        assertTrue(rule.note().contains("not required by law"));
    }

    @Test
    @DisplayName("nonsense in the file is refused with the rule that holds it")
    void nonsense() {
        String row = "a,A,%s,%s,%s,awareness,limit,WT2018,2018-07-04,%s,Source,K,\n";
        for (String bad : List.of(
                row.formatted("five", "working_days", "after", ""),
                row.formatted("5", "fortnights", "after", ""),
                row.formatted("5", "calendar_days", "before", ""),
                row.formatted("0", "working_days", "after", ""),
                row.formatted("5", "working_days", "after", "2018-07-03"),
                row.formatted("13-40", "fixed_date", "after", ""),
                row.formatted("5", "working_days", "after", "").replace("limit", "wish"),
                row.formatted("5", "working_days", "after", "").replace(",K,", ",Q,"))) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> DeadlineRules.read(new StringReader(HEADER + bad)), bad);
            assertTrue(refused.getMessage().contains("“a”"), refused.getMessage());
        }
        String good = row.formatted("5", "working_days", "after", "");
        assertThrows(IllegalArgumentException.class, () -> DeadlineRules.read(new StringReader(HEADER + good + good)));
    }
}
