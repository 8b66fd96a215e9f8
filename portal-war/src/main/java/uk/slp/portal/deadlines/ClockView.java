package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A clock as a page shows it: two sentences that are the clock, a strip of days that shows the counting, and how it was
 * counted. For the component {@code slp:clock}.
 *
 * @param title what is due, with the word for how binding it is: "Statutory limit: notification"
 * @param due "Due Monday 30 November 2026"
 * @param left "in 2 working days"
 * @param state empty, soon, overdue or met
 * @param days the strip; empty beyond three weeks, and when the duty is met
 * @param words how it was counted and what was not counted
 */
public record ClockView(String title, String due, String left, String state, List<Day> days, List<String> words) {
    private static final int LONGEST_STRIP = 21;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);

    public ClockView {
        days = List.copyOf(days);
        words = List.copyOf(words);
    }

    /**
     * One day of the strip.
     *
     * @param weekday three letters
     * @param number day of the month
     * @param label a word or two
     * @param style how it is drawn
     */
    public record Day(String weekday, int number, String label, String style) {
        public String getWeekday() {
            return weekday;
        }

        public int getNumber() {
            return number;
        }

        public String getLabel() {
            return label;
        }

        public String getStyle() {
            return style;
        }
    }

    /**
     * A clock that runs.
     *
     * @param title what is due
     * @param counting how it was counted
     * @param status how it stands
     * @param event what began it, a clause: "Calderwick became aware"
     * @param start the word under the first day: "Aware", "Sent"
     */
    public static ClockView of(String title, Counting counting, ClockStatus status, String event, String start) {
        boolean met = status.state() == ClockStatus.State.MET || status.state() == ClockStatus.State.MET_LATE;
        List<String> words = new ArrayList<>();
        words.add((DeadlineWords.countedFrom(counting, event) + " " + DeadlineWords.notCounted(counting)).trim());
        List<Day> days = met || counting.days().size() > LONGEST_STRIP
                ? List.of()
                : counting.days().stream()
                        .map(day -> day(day, status.at(), start))
                        .toList();
        String state =
                switch (status.state()) {
                    case DUE_SOON -> "soon";
                    case OVERDUE -> "overdue";
                    case MET, MET_LATE -> "met";
                    default -> "";
                };
        return new ClockView(
                title,
                DeadlineWords.due(counting.deadline(), status),
                DeadlineWords.left(counting.deadline(), status),
                state,
                days,
                words);
    }

    private static Day day(CountedDay day, LocalDate today, String start) {
        boolean now = day.date().equals(today);
        String label =
                switch (day.kind()) {
                    case START -> start;
                    case COUNTED -> now ? "Today" : "Day " + day.number();
                    case SKIPPED -> "";
                    case DUE -> "Due";
                };
        String style =
                switch (day.kind()) {
                    case START -> "is-start";
                    case COUNTED -> now ? "is-today" : day.date().isBefore(today) ? "is-past" : "";
                    case SKIPPED -> "is-skipped";
                    case DUE -> "is-due";
                };
        return new Day(WEEKDAY.format(day.date()), day.date().getDayOfMonth(), label, style);
    }

    public String getTitle() {
        return title;
    }

    public String getDue() {
        return due;
    }

    public String getLeft() {
        return left;
    }

    public String getState() {
        return state;
    }

    public List<Day> getDays() {
        return days;
    }

    public List<String> getWords() {
        return words;
    }
}
