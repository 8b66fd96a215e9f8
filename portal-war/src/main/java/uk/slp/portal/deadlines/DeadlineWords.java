package uk.slp.portal.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Dates and clocks in words, as the writing guide of the design has them. */
public final class DeadlineWords {

    private static final DateTimeFormatter FULL = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter DAY = format("EEEE d MMMM");
    private static final DateTimeFormatter DAY_OF_MONTH = format("d MMMM");
    private static final DateTimeFormatter RECORD = format("d MMMM uuuu");
    private static final DateTimeFormatter SHORT = format("EEE d MMM");
    private static final DateTimeFormatter WEEKDAY_AND_NUMBER = format("EEEE d");
    private static final DateTimeFormatter MOMENT = format("HH:mm 'on' EEEE d MMMM uuuu");
    private static final List<String> NUMBERS =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");
    private static final int FAR_AHEAD = 60;

    private static final DateTimeFormatter TIME = format("HH:mm");

    private DeadlineWords() {}

    private static DateTimeFormatter format(String pattern) {
        // Not Locale.UK: its short name of September has four letters.
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** "Monday 30 November 2026". */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** "Monday 30 November". */
    public static String dayAndMonth(LocalDate day) {
        return DAY.format(day);
    }

    /** "25 January", inside a sentence that has the year elsewhere. */
    public static String dayOfMonth(LocalDate day) {
        return DAY_OF_MONTH.format(day);
    }

    /** "30 November 2026", where the day of the week does not matter. */
    public static String record(LocalDate day) {
        return RECORD.format(day);
    }

    /** "Mon 30 Nov", for dense tables only. */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** The amount of a rule: "5 working days", "6 months", "24 hours", "30 September", "the same day". */
    public static String amount(DeadlineRule rule) {
        int n = rule.amount();
        return switch (rule.unit()) {
            case WORKING_DAYS -> plural(n, "working day");
            case CALENDAR_DAYS -> n == 0 ? "the same day" : plural(n, "day");
            case CALENDAR_MONTHS -> n % 12 == 0 ? plural(n / 12, "year") : plural(n, "month");
            case CLOCK_HOURS -> plural(n, "hour");
            case FIXED_DATE -> {
                var fixed = rule.fixedDay();
                yield fixed == null ? "" : DAY_OF_MONTH.format(fixed);
            }
        };
    }

    /** The amount of a rule inside a sentence: "five working days", "six months", "15 working days". */
    public static String spelt(DeadlineRule rule) {
        String amount = amountInWords(rule);
        return amount.substring(0, 1).toLowerCase(Locale.ENGLISH) + amount.substring(1);
    }

    /** The same at the beginning of a sentence: "Five working days". */
    public static String speltCapital(DeadlineRule rule) {
        return capital(amountInWords(rule));
    }

    /** One paragraph on how the rule counts: how many, from when, how binding, until what hour. */
    public static String explanation(Counting counting) {
        DeadlineRule rule = counting.rule();
        String event = rule.basis().words();
        String from =
                switch (rule.unit()) {
                    case WORKING_DAYS -> {
                        if (rule.direction() == Direction.BEFORE) {
                            yield ", counted back from the day before " + event;
                        }
                        yield counting.awarenessDayCounted()
                                ? ", counted from the day " + event
                                : ", counted from the day after " + event;
                    }
                    case CALENDAR_DAYS, CALENDAR_MONTHS ->
                        (rule.amount() == 0 ? " on which " : " from the day ")
                                + event
                                + (rule.amount() == 0 ? "" : ", weekends and bank holidays included");
                    case CLOCK_HOURS -> " from the time " + event + ", on any day of the week";
                    case FIXED_DATE -> ": the first after " + event;
                };
        return capital(amountInWords(rule)) + from + ". " + ending(rule);
    }

    private static String ending(DeadlineRule rule) {
        return switch (rule.duty()) {
            case MINIMUM_PERIOD -> "It stays at least until the end of that day.";
            case LIMIT ->
                rule.unit() == RuleUnit.CLOCK_HOURS
                        ? "The limit ends at that minute."
                        : "The limit runs until the end of the day; send by 17:00 if you may need help.";
            case AIM -> "This is an aim, not a legal limit.";
            case USUAL_TIME -> "This is the usual time, not a limit.";
        };
    }

    private static String amountInWords(DeadlineRule rule) {
        String amount = amount(rule);
        int space = amount.indexOf(' ');
        int n = rule.unit() == RuleUnit.CALENDAR_MONTHS && rule.amount() % 12 == 0 ? rule.amount() / 12 : rule.amount();
        boolean small = n > 0 && n < NUMBERS.size() && rule.unit() != RuleUnit.FIXED_DATE;
        return small ? NUMBERS.get(n) + amount.substring(space) : amount;
    }

    /** "Counted from Monday 23 November, when Calderwick became aware." The event is a clause. */
    public static String countedFrom(Counting counting, String event) {
        return "Counted " + (counting.rule().direction() == Direction.BEFORE ? "back " : "") + "from "
                + dayAndMonth(counting.deadline().basis()) + ", when " + event + ".";
    }

    /** "Not counted: Saturday 28 and Sunday 29 November (weekend)."; empty when every day counted. */
    public static String notCounted(Counting counting) {
        String list = skippedList(counting);
        return list.isEmpty() ? "" : "Not counted: " + list + ".";
    }

    /** The list of {@link #notCounted} without its first words and its full stop. */
    public static String skippedList(Counting counting) {
        List<String> parts = new ArrayList<>();
        List<CountedDay> skipped = counting.skipped();
        for (int i = 0; i < skipped.size(); i++) {
            CountedDay day = skipped.get(i);
            boolean pair = i + 1 < skipped.size()
                    && day.reason().equals("weekend")
                    && skipped.get(i + 1).reason().equals("weekend")
                    && skipped.get(i + 1).date().equals(day.date().plusDays(1));
            if (pair) {
                LocalDate second = skipped.get(++i).date();
                boolean sameMonth = second.getMonth() == day.date().getMonth();
                String first = sameMonth ? WEEKDAY_AND_NUMBER.format(day.date()) : dayAndMonth(day.date());
                parts.add(first + " and " + dayAndMonth(second) + " (weekend)");
            } else {
                parts.add(dayAndMonth(day.date()) + " (" + day.reason() + ")");
            }
        }
        return String.join(", ", parts);
    }

    /** As {@link #notCounted}, with the weekends summed up: "Not counted: three weekends, Monday 25 May (…)." */
    public static String notCountedInBrief(Counting counting) {
        List<CountedDay> skipped = counting.skipped();
        long weekends = skipped.stream()
                .filter(day -> day.reason().equals("weekend"))
                .map(day -> day.date().with(DayOfWeek.MONDAY))
                .distinct()
                .count();
        List<String> parts = new ArrayList<>();
        if (weekends > 0) {
            String number = weekends < NUMBERS.size()
                    ? NUMBERS.get((int) weekends).toLowerCase(Locale.ENGLISH)
                    : Long.toString(weekends);
            parts.add(number + (weekends == 1 ? " weekend" : " weekends"));
        }
        skipped.stream()
                .filter(day -> !day.reason().equals("weekend"))
                .forEach(day -> parts.add(dayAndMonth(day.date()) + " (" + day.reason() + ")"));
        return parts.isEmpty() ? "" : "Not counted: " + String.join(", ", parts) + ".";
    }

    /**
     * First line of a clock: "Due Monday 30 November 2026", "Was due Wednesday 25 November 2026". What was met in time is
     * "Last day: Monday 30 November 2026", which is true before that day and after it.
     */
    public static String due(Deadline deadline, ClockStatus status) {
        String day = deadline.duty() == DutyLevel.MINIMUM_PERIOD
                ? "Stays until " + full(deadline.due())
                : "Due " + full(deadline.due());
        return switch (status.state()) {
            case ON_TIME, DUE_SOON -> day;
            case MET -> "Last day: " + full(deadline.due());
            case OVERDUE, MET_LATE -> "Was due " + full(deadline.due());
        };
    }

    /** Second line of a running clock: "in 2 working days", "today, until the end of the day", "1 working day overdue". */
    public static String left(Deadline deadline, ClockStatus status) {
        int n = status.workingDays().orElse(0);
        return switch (status.state()) {
            case OVERDUE -> n == 0 ? "less than 1 working day overdue" : plural(n, "working day") + " overdue";
            case MET, MET_LATE -> margin(deadline, status);
            case ON_TIME, DUE_SOON -> ahead(deadline, status.at(), status.workingDays());
        };
    }

    private static String ahead(Deadline deadline, LocalDate today, OptionalInt workingDays) {
        long days = ChronoUnit.DAYS.between(today, deadline.due());
        boolean atEndOfDay = deadline.endsAt()
                        .atZone(DeadlineCalculator.LONDON)
                        .toLocalTime()
                        .getHour()
                == 23;
        if (days <= 0) {
            return atEndOfDay
                    ? "today, until the end of the day"
                    : "today, at " + format("HH:mm").format(deadline.endsAt().atZone(DeadlineCalculator.LONDON));
        }
        if (days > FAR_AHEAD || workingDays.isEmpty()) {
            long months = ChronoUnit.MONTHS.between(today, deadline.due());
            return months == 0 ? "in " + plural((int) days, "day") : "in more than " + plural((int) months, "month");
        }
        int n = workingDays.getAsInt();
        return n == 0 ? "in " + plural((int) days, "day") : "in " + plural(n, "working day");
    }

    /** One line for a list: "Due today, until the end of the day", "Due Monday 30 November 2026, in 2 working days". */
    public static String oneLine(Deadline deadline, ClockStatus status) {
        return switch (status.state()) {
            case OVERDUE -> left(deadline, status) + ", was due " + dayAndMonth(deadline.due());
            case MET, MET_LATE -> met("Sent", deadline, status);
            case ON_TIME, DUE_SOON -> {
                String left = left(deadline, status);
                yield left.startsWith("today") ? "Due " + left : due(deadline, status) + ", " + left;
            }
        };
    }

    /** What an event started, told once and for all: "Due Thursday 17 December 2026, 15 working days from sending". */
    public static String started(Counting counting, String event) {
        DeadlineRule rule = counting.rule();
        return "Due " + full(counting.deadline().due()) + ", " + amount(rule)
                + (rule.amount() == 0 ? "" : " from " + event);
    }

    /** A clock that has stopped: "Sent Thursday 26 November, 2 working days inside the limit". */
    public static String met(String verb, Deadline deadline, ClockStatus status) {
        return verb + " " + dayAndMonth(status.at()) + ", " + margin(deadline, status);
    }

    private static String margin(Deadline deadline, ClockStatus status) {
        String word = deadline.duty().word();
        int n = status.workingDays().orElse(0);
        if (status.state() == ClockStatus.State.MET_LATE) {
            return (n == 0 ? "less than 1 working day" : plural(n, "working day")) + " after the " + word;
        }
        if (status.at().equals(deadline.due())) {
            return "on the last day of the " + word;
        }
        return n == 0 ? "inside the " + word : plural(n, "working day") + " inside the " + word;
    }

    /** A moment of a clock in hours: "19:00 on Sunday 25 October 2026". */
    public static String moment(Deadline deadline) {
        return MOMENT.format(deadline.endsAt().atZone(DeadlineCalculator.LONDON));
    }

    /** A moment: "Monday 21 December 2026 at 14:05". */
    public static String moment(ZonedDateTime at) {
        return full(at.toLocalDate()) + " at " + TIME.format(at);
    }

    private static String plural(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }
}
