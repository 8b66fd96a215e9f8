package uk.slp.portal.duties;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.Reviewed;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;

@DisplayName("The page of the site about duties is generated from the rules")
class DutyDocumentTest {
    private final StringBuilder page = new StringBuilder();

    @Test
    @DisplayName("and is not stale; write it again with -Dregenerate=true")
    void isCurrent() {
        line("# Duties");
        line("");
        line("Generated from `reference/duty_rules.csv` by `DutyDocumentTest`. Do not edit: change the data, then run"
                + " `mvn -pl portal-war -am test -Dtest=DutyDocumentTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dregenerate=true`. When a rule applies is said by the condition of the same id in"
                + " `DutyConditions`; every combination of answers is in the reviewed decision table"
                + " `portal-war/src/test/resources/uk/slp/portal/duties/grid.txt`. Why it is so:"
                + " [decision 17](../decisions/0017-duties-as-data-and-conditions.html).");
        line("");
        line("## The duties");
        line("");
        line("| Rule | To whom | Level | Who sends | Who is told | Time | Source | Domain reference | Editions |");
        line("|---|---|---|---|---|---|---|---|---|");
        DutyRules.standard().all().forEach(this::row);
        line("");
        line(
                "`{panel}` is the name of the national body, a setting. A duty is called law only where its main source was"
                        + " read; general knowledge is always shown as “source to be confirmed”.");
        line("");
        line("## Why, in the words people read");
        line("");
        DutyRules.standard().all().forEach(rule -> line("- `" + rule.id() + "`: " + rule.why()));
        line("");
        line("## When an answer is not known");
        line("");
        line("The duty is kept, marked as not certain, with the sentence that says what would change it.");
        line("");
        for (OpenQuestion open : OpenQuestion.values()) {
            line("- " + open.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + open.sentence());
        }
        line("");
        line("## Ages");
        line("");
        line(
                "A child is a person before the 18th birthday; the death of a care leaver is told before the 25th. An age is"
                        + " reached at the start of the birthday; somebody born on 29 February reaches it on 1 March in a common"
                        + " year. For serious harm the day of the harm decides, for a death the day of the death.");
        Reviewed.page("domain/duties.md", page.toString());
    }

    private void row(DutyRule rule) {
        String time = rule.deadline().isEmpty()
                ? ""
                : DeadlineWords.amount(DeadlineCalculator.standard().rules().latest(rule.deadline())) + " (`"
                        + rule.deadline() + "`)";
        line("| `" + rule.id() + "` | " + rule.route().label() + " | "
                + rule.level().label() + " | " + rule.sender() + " | "
                + rule.recipients().stream().collect(Collectors.joining("; ")) + " | " + time + " | "
                + DutyWords.sources(rule) + " | " + rule.domain() + " | from " + rule.from()
                + (rule.to() == null ? "" : " to " + rule.to()) + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
