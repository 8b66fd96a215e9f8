package uk.slp.portal.demo.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.deadlines.ClockView;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Pager;

/** Invented things to show in the gallery; its today is Thursday 26 November 2026. */
@Named("gallery")
@RequestScoped
public class Gallery {
    private static final Instant NOW = Instant.parse("2026-11-26T14:32:00Z");
    private static final LocalDate AWARE = LocalDate.of(2026, 11, 23);

    /**
     * A value of a filter.
     *
     * @param value what is sent
     * @param label what is read
     * @param count how many, or "few"
     * @param selected whether it is in use
     */
    public record Value(String value, String label, String count, boolean selected) {
        public String getValue() {
            return value;
        }

        public String getLabel() {
            return label;
        }

        public String getCount() {
            return count;
        }

        public boolean isSelected() {
            return selected;
        }
    }

    /**
     * A piece of a passage.
     *
     * @param text the words
     * @param marked whether they are what was looked for
     */
    public record Part(String text, boolean marked) {
        public String getText() {
            return text;
        }

        public boolean isMarked() {
            return marked;
        }
    }

    /**
     * A line of a queue.
     *
     * @param due when
     * @param state overdue, soon or empty
     * @param reference which
     * @param area where
     * @param step what is next
     * @param with who has it
     */
    public record Case(String due, String state, String reference, String area, String step, String with) {
        public String getDue() {
            return due;
        }

        public String getState() {
            return state;
        }

        public String getReference() {
            return reference;
        }

        public String getArea() {
            return area;
        }

        public String getStep() {
            return step;
        }

        public String getWith() {
            return with;
        }
    }

    /** The table sorts the list it is given, so it must be the same list throughout, and one that can be sorted. */
    private final List<Case> queue = new ArrayList<>(List.of(
            new Case("Mon 23 Nov", "overdue", "SIN-2026-1140", "Port Averley", "Rapid review", "S. Iqbal"),
            new Case("Wed 25 Nov", "overdue", "RR-2026-0417", "Calderwick", "Rapid review", "S. Iqbal"),
            new Case("Thu 26 Nov", "soon", "RR-2026-0402", "Eastmere", "Panel answer", "L. Grant"),
            new Case("Fri 27 Nov", "soon", "RR-2026-0405", "Lindenshire", "Panel answer", "L. Grant"),
            new Case("Mon 30 Nov", "", "SIN-2026-1183", "Calderwick", "Notification", "Nobody yet"),
            new Case("Thu 3 Dec", "", "RR-2026-0421", "Calderwick", "Rapid review", "S. Iqbal"),
            new Case("Mon 7 Dec", "", "PR-2026-0032", "Thornmoor", "Copy to the Panel", "L. Grant")));

    private static ClockView clock(String title, LocalDate aware, boolean met) {
        DeadlineCalculator calculator = DeadlineCalculator.standard();
        Counting counting = calculator.count("notification", aware);
        return ClockView.of(
                title,
                counting,
                met ? calculator.met(counting.deadline(), NOW) : calculator.status(counting.deadline(), NOW),
                "Calderwick became aware",
                "Aware");
    }

    public ClockView getRunning() {
        return clock("Statutory limit: notification", AWARE, false);
    }

    public ClockView getSoon() {
        return clock("Statutory limit: notification, soon", AWARE.minusDays(4), false);
    }

    public ClockView getOverdue() {
        return clock("Statutory limit: notification, overdue", AWARE.minusDays(5), false);
    }

    public ClockView getMet() {
        return clock("Statutory limit: notification, met", AWARE, true);
    }

    public List<Value> getYears() {
        return List.of(
                new Value("2026", "2026", "18", true),
                new Value("2025", "2025", "27", true),
                new Value("2024", "2024", "31", false),
                new Value("2023", "2023", "few", false));
    }

    public List<Value> getRegions() {
        return List.of(new Value("east", "East of England", "6", false), new Value("london", "London", "14", false));
    }

    public List<Part> getPassage() {
        return List.of(
                new Part("The word ", false),
                new Part("county lines", true),
                new Part(
                        " appears in the police record from March. It does not appear in the school’s record until"
                                + " September, and by then he had been reported missing nine times.",
                        false));
    }

    public Pager getFirstPage() {
        return Pager.of(1, 10, 47, "/gallery?q=county%20lines");
    }

    public Pager getMiddlePage() {
        return Pager.of(5, 10, 97, "/gallery");
    }

    public List<Option> getAreas() {
        return List.of(Option.of("cw", "Calderwick"), Option.of("em", "Eastmere"));
    }

    public List<Case> getQueue() {
        return queue;
    }
}
