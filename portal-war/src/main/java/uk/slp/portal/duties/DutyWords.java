package uk.slp.portal.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRule;
import uk.slp.portal.deadlines.DeadlineWords;

/** Answers in sentences, the same words on the public page and in a kept decision. */
public final class DutyWords {
    private DutyWords() {}

    /** One question and its answer. */
    public record Line(String field, String question, String answer) {}

    /** The answer in one sentence without its full stop. */
    public static String headline(DutyAnswer answer) {
        return answer.notification().map(DutyWords::headline).orElse("There is no duty to notify");
    }

    private static String headline(Duty duty) {
        if (duty.rule().id().equals("panel-elsewhere")) {
            return "The authority where it happened must notify: tell it today";
        }
        LocalDate due = duty.due();
        String by = due == null ? "" : " by " + DeadlineWords.full(due);
        if (duty.rule().level() == DutyStrength.LAW) {
            return (duty.provisional() ? "On what is known, notify" : "You must notify") + by;
        }
        return "You are expected to notify" + by + ", the law does not require it";
    }

    /** Whether a notification is certain, required by law, and for the authority that asks to send. */
    public static boolean requiredHere(DutyAnswer answer) {
        return answer.duties().stream()
                .anyMatch(duty -> duty.notification()
                        && duty.rule().level() == DutyStrength.LAW
                        && !duty.provisional()
                        && !duty.rule().id().equals("panel-elsewhere"));
    }

    /** Every duty of an answer in words. */
    public static List<DutyCard> cards(DutyAnswer answer, DeadlineCalculator calculator) {
        return answer.duties().stream()
                .map(duty -> DutyCard.of(duty, answer.facts(), calculator))
                .toList();
    }

    /** How the time counts; for a duty without a day only how long there is. Empty where no time is set. */
    public static String time(Duty duty, DeadlineCalculator calculator) {
        String code = duty.rule().deadline();
        if (code.isEmpty()) {
            return "";
        }
        Counting counting = duty.counting();
        if (counting != null) {
            String skipped = DeadlineWords.skippedList(counting);
            return "Due " + DeadlineWords.full(counting.due()) + ". " + DeadlineWords.explanation(counting)
                    + (skipped.isEmpty() ? "" : " Not counted: " + skipped + ".");
        }
        DeadlineRule rule = calculator.rules().latest(code);
        return rule.amount() == 0
                ? "On the same day on which " + rule.basis().words()
                : DeadlineWords.amount(rule) + " from when " + rule.basis().words() + " ("
                        + rule.duty().word() + ")";
    }

    /** What comes after, with its day if this is done on its own last day; may be empty. */
    public static String following(Duty duty, DeadlineCalculator calculator) {
        if (duty.rule().followedBy().isEmpty()) {
            return "";
        }
        DeadlineRule next = calculator.rules().latest(duty.rule().followedBy());
        LocalDate due = duty.followedByDue();
        String words = next.title() + " by the safeguarding partners, " + DeadlineWords.amount(next) + " from when "
                + next.basis().words();
        return due == null ? words : words + ": " + DeadlineWords.full(due) + ", if sent on the last day";
    }

    /** Every source in one line. */
    public static String sources(DutyRule rule) {
        return rule.sources().stream().map(DutySource::words).collect(Collectors.joining("; "));
    }

    /** What was answered, question by question; what was not asked is left out. */
    public static List<Line> answers(DutyFacts facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("abuse", "Abuse or neglect", facts.abuse().label()));
        lines.add(new Line("outcome", "What happened", facts.outcome().label()));
        if (facts.outcome() == HarmOutcome.NEITHER) {
            lines.add(new Line(
                    "perpetrator", "This child seriously harmed somebody else", facts.perpetrator() ? "Yes" : "No"));
        }
        lines.add(new Line("place", "Where", facts.place().label()));
        lines.add(new Line("age", "Age", age(facts)));
        if (facts.age() == AgeGiven.UNBORN && facts.died()) {
            lines.add(new Line(
                    "pregnancyEnd",
                    "How the pregnancy ended",
                    facts.pregnancyEnd().label()));
        }
        day(lines, "dateOfEvent", "The day it happened", facts.dateOfEvent());
        if (facts.died()) {
            day(lines, "dateOfDeath", "The day of death", facts.dateOfDeath());
            lines.add(
                    new Line("lookedAfter", "Looked after", facts.lookedAfter().label()));
            lines.add(new Line("careLeaver", "Care leaver", facts.careLeaver().label()));
            lines.add(new Line(
                    "unexpected", "Sudden or unexplained", facts.unexpected().label()));
        }
        day(lines, "awareOn", "The authority became aware", facts.awareOn());
        return lines;
    }

    private static String age(DutyFacts facts) {
        LocalDate birth = facts.dateOfBirth();
        return birth == null ? facts.age().label() : "Born " + DeadlineWords.record(birth);
    }

    private static void day(List<Line> lines, String field, String question, @Nullable LocalDate day) {
        if (day != null) {
            lines.add(new Line(field, question, DeadlineWords.record(day)));
        }
    }
}
