package uk.slp.portal.deadlines.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRule;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.RuleUnit;
import uk.slp.portal.deadlines.UnknownRule;
import uk.slp.portal.deadlines.UnknownYear;

/**
 * What was asked in the address of the page, word for word, and what is wrong with it. The parameters are {@code rule},
 * {@code d}, {@code m}, {@code y} and, for rules in hours, {@code t}; a link from elsewhere may say {@code from} as
 * 2026-11-23 instead of the three numbers.
 */
final class WhenQuestion {

    /** The rule chosen before anything was asked. */
    static final String FIRST_RULE = "notification";

    /** What is wrong, beside which part of the form. */
    record Problem(String field, String message) {}

    private final DeadlineCalculator calculator;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final boolean asked;
    private final List<Problem> problems = new ArrayList<>();
    private String rule = FIRST_RULE;
    private LocalTime time = LocalTime.NOON;
    private @Nullable Counting counting;

    WhenQuestion(Map<String, String> parameters, DeadlineCalculator calculator) {
        this.calculator = calculator;
        for (String name : List.of("rule", "d", "m", "y", "t", "from")) {
            typed.put(name, parameters.getOrDefault(name, "").trim());
        }
        this.asked = List.of("d", "m", "y", "from", "t").stream().anyMatch(parameters::containsKey);
        splitFrom();
        readRule();
        if (asked) {
            answer();
        }
    }

    private void splitFrom() {
        String from = typed("from");
        if (from.isEmpty() || !typed("d").isEmpty()) {
            return;
        }
        try {
            LocalDate day = LocalDate.parse(from);
            typed.put("d", Integer.toString(day.getDayOfMonth()));
            typed.put("m", Integer.toString(day.getMonthValue()));
            typed.put("y", Integer.toString(day.getYear()));
        } catch (DateTimeException e) {
            typed.put("y", from);
        }
    }

    private void readRule() {
        if (typed("rule").isEmpty()) {
            return;
        }
        try {
            rule = calculator.rules().latest(typed("rule")).code();
        } catch (UnknownRule e) {
            problems.add(new Problem("rule", "Choose what is due from the list"));
        }
    }

    private void answer() {
        LocalDate day = readDate();
        LocalTime hour = inHours() ? readTime() : LocalTime.NOON;
        if (day == null || hour == null || !problems.isEmpty()) {
            return;
        }
        time = hour;
        try {
            counting = inHours()
                    ? calculator.count(
                            rule,
                            day.atTime(hour).atZone(DeadlineCalculator.LONDON).toInstant())
                    : calculator.count(rule, day);
            if (!latestRow().basis().canBe(day)) {
                counting = null;
                problems.add(new Problem("d", "Enter the last day of a financial year, such as 31 3 2027"));
            }
        } catch (UnknownYear e) {
            int first = calculator.calendar().coverage().firstYear();
            int last = calculator.calendar().coverage().lastYear();
            problems.add(new Problem(
                    "d",
                    "Use a date from " + first + " to " + last
                            + " whose count also ends by then: the bank holidays of other years are not known"));
        } catch (RuleNotInForce e) {
            problems.add(new Problem("d", e.sentence()));
        }
    }

    private boolean inHours() {
        return latestRow().unit() == RuleUnit.CLOCK_HOURS;
    }

    private @Nullable LocalDate readDate() {
        if (typed("d").isEmpty() && typed("m").isEmpty() && typed("y").isEmpty()) {
            problems.add(
                    new Problem("d", "Enter the date " + latestRow().basis().words()));
            return null;
        }
        for (String part : List.of("d", "m", "y")) {
            if (typed(part).isEmpty()) {
                String name = part.equals("d") ? "day" : part.equals("m") ? "month" : "year";
                problems.add(new Problem(part, "Enter the " + name + " of the date"));
                return null;
            }
        }
        try {
            return LocalDate.of(number("y"), number("m"), number("d"));
        } catch (DateTimeException | NumberFormatException e) {
            problems.add(new Problem("d", "Enter a real date in numbers, such as 23 11 2026"));
            return null;
        }
    }

    private int number(String part) {
        return Integer.parseInt(typed(part));
    }

    private @Nullable LocalTime readTime() {
        String text = typed("t");
        if (text.isEmpty()) {
            problems.add(new Problem("t", "Enter the time as well: this is counted in hours"));
            return null;
        }
        try {
            String padded = text.replace('.', ':');
            return LocalTime.parse(padded.length() == 4 ? "0" + padded : padded);
        } catch (DateTimeException e) {
            problems.add(new Problem("t", "Enter the time with hours and minutes, such as 14:30"));
            return null;
        }
    }

    /** As it was typed, so that nothing is lost. */
    String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The code of the chosen rule. */
    String rule() {
        return rule;
    }

    /** The newest row of the chosen rule. */
    DeadlineRule latestRow() {
        return calculator.rules().latest(rule);
    }

    /** True when a date was sent, good or bad. */
    boolean asked() {
        return asked;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The time of day asked about; meaningful for rules in hours only. */
    LocalTime time() {
        return time;
    }

    Optional<Counting> counting() {
        return Optional.ofNullable(counting);
    }
}
