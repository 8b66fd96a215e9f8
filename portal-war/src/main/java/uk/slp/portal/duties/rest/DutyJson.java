package uk.slp.portal.duties.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRule;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.duties.Duty;
import uk.slp.portal.duties.DutyAnswer;
import uk.slp.portal.duties.DutyFacts;
import uk.slp.portal.duties.DutyRule;
import uk.slp.portal.duties.OpenQuestion;

/** The forms in which the API tells duties. Fields may be added, never renamed. */
final class DutyJson {
    private DutyJson() {}

    /** The facts as they were understood, what was left out filled in. */
    public record Facts(
            String abuse,
            String outcome,
            String perpetrator,
            String place,
            String age,
            @Nullable LocalDate dateOfBirth,
            String pregnancyEnd,
            @Nullable LocalDate dateOfEvent,
            @Nullable LocalDate dateOfDeath,
            String lookedAfter,
            String careLeaver,
            String unexpected,
            @Nullable LocalDate awareOn) {}

    /** A day that is not counted. */
    public record SkippedDay(LocalDate date, String reason) {}

    /** Where a duty is written; {@code confirmed} is false where nobody has read the wording. */
    public record Source(String text, String confidence, boolean confirmed) {}

    /** What would change a duty that is kept because an answer is not known. */
    public record Change(String field, String sentence) {}

    /** What comes after it; {@code due} if it is sent on its last day. */
    public record Following(String rule, String title, String amount, @Nullable LocalDate due) {}

    /** One duty. {@code rule} is a code of {@code GET /api/v1/deadlines}; {@code due} needs {@code awareOn}. */
    public record One(
            String id,
            String route,
            String routeTitle,
            String level,
            String levelWords,
            List<String> recipients,
            String sender,
            @Nullable String rule,
            @Nullable String amount,
            @Nullable String duty,
            @Nullable LocalDate due,
            List<SkippedDay> skipped,
            @Nullable Following followedBy,
            String source,
            List<Source> sources,
            String why,
            boolean provisional,
            List<Change> changes) {}

    /** The whole answer. */
    public record Answer(Facts facts, String edition, String editionNote, List<One> duties, boolean doNotNotify) {}

    static Answer answer(DutyAnswer answer, DeadlineCalculator calculator) {
        return new Answer(
                facts(answer.facts()),
                answer.edition().name(),
                answer.editionNote(),
                answer.duties().stream().map(duty -> one(duty, calculator)).toList(),
                answer.doNotNotify());
    }

    static Facts facts(DutyFacts facts) {
        return new Facts(
                facts.abuse().code(),
                facts.outcome().code(),
                facts.perpetrator() ? "yes" : "no",
                facts.place().code(),
                facts.age().code(),
                facts.dateOfBirth(),
                facts.pregnancyEnd().code(),
                facts.dateOfEvent(),
                facts.dateOfDeath(),
                facts.lookedAfter().code(),
                facts.careLeaver().code(),
                facts.unexpected().code(),
                facts.awareOn());
    }

    private static One one(Duty duty, DeadlineCalculator calculator) {
        DutyRule rule = duty.rule();
        DeadlineRule time =
                rule.deadline().isEmpty() ? null : calculator.rules().latest(rule.deadline());
        Counting counting = duty.counting();
        return new One(
                rule.id(),
                rule.route().code(),
                rule.route().label(),
                rule.level().code(),
                rule.level().label(),
                duty.recipients(),
                rule.sender(),
                time == null ? null : time.code(),
                time == null ? null : DeadlineWords.amount(time),
                time == null ? null : time.duty().word(),
                duty.due(),
                counting == null
                        ? List.of()
                        : counting.skipped().stream()
                                .map(day -> new SkippedDay(day.date(), day.reason()))
                                .toList(),
                following(duty, calculator),
                rule.sources().get(0).words(),
                rule.sources().stream()
                        .map(s -> new Source(s.text(), s.confidence().words(), s.confirmed()))
                        .toList(),
                rule.why(),
                duty.provisional(),
                duty.open().stream().map(DutyJson::change).toList());
    }

    private static Change change(OpenQuestion open) {
        return new Change(open.field(), open.sentence());
    }

    private static @Nullable Following following(Duty duty, DeadlineCalculator calculator) {
        if (duty.rule().followedBy().isEmpty()) {
            return null;
        }
        DeadlineRule next = calculator.rules().latest(duty.rule().followedBy());
        return new Following(next.code(), next.title(), DeadlineWords.amount(next), duty.followedByDue());
    }
}
