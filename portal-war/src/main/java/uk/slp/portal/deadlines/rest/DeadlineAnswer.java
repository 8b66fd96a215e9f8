package uk.slp.portal.deadlines.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRule;
import uk.slp.portal.deadlines.DeadlineWords;

/**
 * The answer as told to programs. The first six names are promised to others; fields may be added, never renamed.
 *
 * @param rule code of the rule
 * @param from the day, or for limits in hours the moment, as given
 * @param due the last day
 * @param skipped weekends and bank holidays between, with reasons
 * @param source instrument and place in it
 * @param edition the edition of the guidance in force for that day
 * @param title what is due
 * @param amount the length, in words
 * @param duty limit, aim, usual time or minimum period
 * @param endsAt the last moment, with its offset
 * @param confidence how well the source is known
 * @param note advice; may be empty
 */
@JsonbPropertyOrder({
    "rule",
    "from",
    "due",
    "skipped",
    "source",
    "edition",
    "title",
    "amount",
    "duty",
    "endsAt",
    "confidence",
    "note"
})
public record DeadlineAnswer(
        String rule,
        String from,
        String due,
        List<SkippedDay> skipped,
        String source,
        String edition,
        String title,
        String amount,
        String duty,
        String endsAt,
        String confidence,
        String note) {

    /**
     * A day that is not counted.
     *
     * @param date the day
     * @param reason why: weekend, or the bank holiday
     */
    public record SkippedDay(String date, String reason) {}

    static DeadlineAnswer of(String from, Counting counting) {
        DeadlineRule rule = counting.rule();
        OffsetDateTime end = counting.deadline()
                .endsAt()
                .atZone(DeadlineCalculator.LONDON)
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS);
        return new DeadlineAnswer(
                rule.code(),
                from,
                counting.due().toString(),
                counting.skipped().stream()
                        .map(day -> new SkippedDay(day.date().toString(), day.reason()))
                        .toList(),
                rule.source(),
                rule.edition().name(),
                rule.title(),
                DeadlineWords.amount(rule),
                rule.duty().word(),
                end.toString(),
                rule.confidence().words(),
                rule.note());
    }
}
