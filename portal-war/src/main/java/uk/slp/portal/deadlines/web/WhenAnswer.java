package uk.slp.portal.deadlines.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.deadlines.CountedDay;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRule;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.DutyLevel;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.RuleUnit;
import uk.slp.portal.deadlines.UnknownYear;

/** One counted deadline in the words of the page. */
public final class WhenAnswer {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /**
     * One day of the strip.
     *
     * @param weekday "Wed"
     * @param day "23 Dec"
     * @param label "Aware, not counted"
     * @param style class of the list item; may be empty
     */
    public record DayCell(String weekday, String day, String label, String style) {}

    /**
     * What comes next, if this is done on its last day.
     *
     * @param what the next duty
     * @param limit how long, from what
     * @param due its last day
     */
    public record Following(String what, String limit, String due) {}

    /**
     * The same question for another day.
     *
     * @param words "Tuesday 22 December: due Thursday 31 December"
     * @param day as 2026-12-22, for the link
     */
    public record OtherDay(String words, String day) {}

    private final Counting counting;
    private final DeadlineCalculator calculator;
    private final LocalTime time;

    WhenAnswer(Counting counting, DeadlineCalculator calculator, LocalTime time) {
        this.counting = counting;
        this.calculator = calculator;
        this.time = time;
    }

    private DeadlineRule rule() {
        return counting.rule();
    }

    private boolean inHours() {
        return rule().unit() == RuleUnit.CLOCK_HOURS;
    }

    /** "Serious incident notification, if the local authority became aware on Wednesday 23 December 2026". */
    public String getQuestion() {
        String when = (inHours() ? "at " + time + " " : "") + "on "
                + DeadlineWords.full(counting.deadline().basis());
        return rule().title() + ", if " + rule().basis().words() + " " + when;
    }

    /** "Due Monday 4 January 2027". */
    public String getDue() {
        if (rule().duty() == DutyLevel.MINIMUM_PERIOD) {
            return "Stays until " + DeadlineWords.full(counting.due());
        }
        return "Due "
                + (inHours() ? "by " + DeadlineWords.moment(counting.deadline()) : DeadlineWords.full(counting.due()));
    }

    /** How it counts, in a paragraph. */
    public String getExplanation() {
        return DeadlineWords.explanation(counting);
    }

    /** The strip; empty unless working days are counted. */
    public List<DayCell> getDays() {
        return counting.days().stream().map(WhenAnswer::cell).toList();
    }

    private static DayCell cell(CountedDay day) {
        String style =
                switch (day.kind()) {
                    case START -> "is-start";
                    case SKIPPED -> "is-skipped";
                    case DUE -> "is-due";
                    case COUNTED -> "";
                };
        return new DayCell(WEEKDAY.format(day.date()), DAY.format(day.date()), day.label(), style);
    }

    /** The days that were not counted, with reasons; empty when there are none. */
    public String getNotCounted() {
        return DeadlineWords.skippedList(counting);
    }

    /** A sentence when the last day is not a working day and was left where it fell; else empty. */
    public String getFallsOn() {
        LocalDate due = counting.due();
        boolean moves = rule().unit() == RuleUnit.CALENDAR_MONTHS || rule().unit() == RuleUnit.CALENDAR_DAYS;
        if (!moves
                || !calculator.calendar().coverage().includes(due)
                || calculator.calendar().isWorkingDay(due)) {
            return "";
        }
        String reason = calculator
                .calendar()
                .holiday(due)
                .map(day -> " (" + day.reason() + ")")
                .orElse("");
        return DeadlineWords.full(due) + reason
                + " is not a working day. The date does not move: plan for the working day before.";
    }

    /** Heading of the table of what follows. */
    public String getFollowingCaption() {
        return switch (rule().code()) {
            case "notification", "looked-after-death" -> "If the notification is sent on the last day";
            case "rapid-review" -> "If the rapid review is sent on the last day";
            case "cdrm" -> "If the panel receives the report of the meeting on the last day";
            default -> "";
        };
    }

    /** What follows; empty for rules after which nothing fixed follows. */
    public List<Following> getFollowing() {
        List<Following> list = new ArrayList<>();
        try {
            switch (rule().code()) {
                case "notification" -> {
                    LocalDate review = due("rapid-review", counting.due());
                    list.add(new Following(
                            "Rapid review to the Panel",
                            amount("rapid-review") + " from sending",
                            DeadlineWords.full(review)));
                    list.add(practiceReview(review));
                }
                case "rapid-review" -> {
                    list.add(new Following(
                            "Answer of the Panel",
                            "usually within about " + amount("panel-response"),
                            DeadlineWords.full(due("panel-response", counting.due()))));
                    list.add(practiceReview(counting.due()));
                }
                case "cdrm" ->
                    list.add(new Following(
                            "Panel review of the child’s death",
                            "aim: " + amount("cdop-review"),
                            DeadlineWords.full(due("cdop-review", counting.due()))));
                default -> {
                    // Nothing fixed follows.
                }
            }
        } catch (UnknownYear | RuleNotInForce e) {
            return List.copyOf(list);
        }
        return List.copyOf(list);
    }

    private Following practiceReview(LocalDate decision) {
        return new Following(
                "Practice review, if one is begun on " + DeadlineWords.dayOfMonth(decision),
                amount("practice-review") + " from the decision",
                DeadlineWords.full(due("practice-review", decision)));
    }

    private LocalDate due(String code, LocalDate from) {
        return calculator.count(code, from).due();
    }

    private String amount(String code) {
        return DeadlineWords.amount(calculator.rules().latest(code));
    }

    /** What if it were the day before, or the day after? Empty for rules in hours. */
    public List<OtherDay> getOtherDays() {
        List<OtherDay> list = new ArrayList<>();
        if (inHours()) {
            return list;
        }
        LocalDate basis = counting.deadline().basis();
        for (LocalDate day : List.of(basis.minusDays(1), basis.plusDays(1))) {
            try {
                LocalDate due = due(rule().code(), day);
                String same = due.equals(counting.due()) ? "the same day" : DeadlineWords.dayAndMonth(due);
                list.add(new OtherDay(DeadlineWords.dayAndMonth(day) + ": due " + same, day.toString()));
            } catch (UnknownYear | RuleNotInForce e) {
                continue;
            }
        }
        return list;
    }

    /** Instrument and place in it. */
    public String getSource() {
        return rule().source();
    }

    /** How well the source is known. */
    public String getConfidence() {
        return rule().confidence().words();
    }

    /** Advice; may be empty. */
    public String getNote() {
        return rule().note();
    }

    /** The edition and since when it is in force. */
    public String getEdition() {
        return rule().edition().title() + ", in force from "
                + DeadlineWords.record(rule().edition().inForceFrom());
    }

    /** The code of the rule, for links. */
    public String getRule() {
        return rule().code();
    }

    /** The basis as the interface for programs takes it. */
    public String getFrom() {
        return counting.deadline().basis() + (inHours() ? "T" + time : "");
    }

    /** The whole question as a query, for links to other forms of the answer. */
    public String getAddress() {
        LocalDate basis = counting.deadline().basis();
        return "rule=" + rule().code() + "&from=" + basis + (inHours() ? "&t=" + time : "");
    }
}
