package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of the site about deadlines is generated from the rules")
class DeadlineDocumentTest {

    private static final Path PAGE = Path.of("..", "src", "site", "markdown", "domain", "deadlines.md");

    private final DeadlineRules rules = DeadlineRules.standard();
    private final StringBuilder page = new StringBuilder();

    @Test
    @DisplayName("and is not stale; write it again with -Dregenerate=true")
    void isCurrent() throws IOException {
        String expected = write();
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }
        assertEquals(expected, Files.readString(PAGE, StandardCharsets.UTF_8), "stale: run with -Dregenerate=true");
    }

    private String write() {
        line("# Deadlines");
        line("");
        line("Generated from `reference/deadline_rules.csv`, `reference/bank_holidays_england_wales.csv` and the worked"
                + " examples by `DeadlineDocumentTest`. Do not edit: change the data, then run"
                + " `mvn -pl portal-war -am test -Dtest=DeadlineDocumentTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dregenerate=true`.");
        line("");
        line("## How days are counted");
        line("");
        line("- A working day is Monday to Friday, not a bank holiday in England and Wales.");
        line("- The day of the event is not counted. No statement about it was found in the guidance;"
                + " `PORTAL_COUNT_AWARENESS_DAY=true` counts the day of awareness as day 1 when it is a working day.");
        line("- The last day runs until 23:59:59 in London. 17:00 is advice.");
        line("- Months end on the same day number, else on the last day of the month, and do not roll forward.");
        line("- Days before a publication are counted back from the day before it.");
        line("- Hours are hours of the clock, also when the clocks change.");
        line("- Someone born on 29 February reaches an age on 1 March in a common year.");
        CalendarCoverage coverage = WorkingCalendar.englandAndWales().coverage();
        line("- The bank holidays are known from " + coverage.firstYear() + " to " + coverage.lastYear()
                + " (to 2023 as published, later years computed by rule). A deadline that reaches another year is"
                + " refused, and the health of the portal warns a year before.");
        line("- A deadline keeps the rule and the edition under which its clock began. When a bank holiday is added,"
                + " `Recount` says which open deadlines move and why; whoever owns them stores and logs the change.");
        line("");
        line("## The rules in force");
        line("");
        line("A limit is law, or guidance on how a legal duty is met; an aim is expected; a usual time is habit; a"
                + " minimum period is how long something must stay. Lateness is told and never blocks.");
        line("");
        line("| Code | What | Time | Counted from when | Level | Source | How well known | Note |");
        line("|---|---|---|---|---|---|---|---|");
        rules.codes().forEach(code -> row(rules.latest(code)));
        line("");
        line("## Earlier and later editions");
        line("");
        for (Edition edition : Edition.values()) {
            line("- " + edition + ": " + edition.title() + ", in force from "
                    + DeadlineWords.record(edition.inForceFrom()) + ".");
        }
        line("");
        line("| Code | Edition | For clocks that start | Time | Counted from when | Source | How well known |");
        line("|---|---|---|---|---|---|---|");
        rules.all().forEach(this::history);
        line("");
        line("## Worked examples");
        line("");
        line("Each is a test. They were computed apart from this program.");
        line("");
        line("| Rule | From | Due | Why it is here |");
        line("|---|---|---|---|");
        var in = Objects.requireNonNull(getClass().getResourceAsStream("examples.csv"));
        for (Map<String, String> example : Csv.read(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            line("| `" + example.get("rule") + "` | " + day(example.get("from")) + " | " + day(example.get("due"))
                    + " | " + example.get("why") + " |");
        }
        return page.toString();
    }

    private static String day(String iso) {
        return DeadlineWords.full(LocalDate.parse(iso));
    }

    private void row(DeadlineRule rule) {
        String before = rule.direction() == Direction.BEFORE ? " before" : "";
        line("| `" + rule.code() + "` | " + rule.title() + " | " + DeadlineWords.amount(rule) + before + " | "
                + rule.basis().words() + " | " + rule.duty().word() + " | " + rule.source() + " | "
                + rule.confidence().words() + " | " + rule.note() + " |");
    }

    private void history(DeadlineRule rule) {
        String dates = "from " + DeadlineWords.record(rule.validFrom())
                + rule.endsOn().map(end -> " to " + DeadlineWords.record(end)).orElse("");
        line("| `" + rule.code() + "` | " + rule.edition() + " | " + dates + " | " + DeadlineWords.amount(rule) + " | "
                + rule.basis().words() + " | " + rule.source() + " | "
                + rule.confidence().words() + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
