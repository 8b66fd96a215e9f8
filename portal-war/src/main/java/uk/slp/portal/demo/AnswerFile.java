package uk.slp.portal.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.time.PortalTime;

/**
 * What invented partnerships made of published recommendations, as it is written down in {@code demo/answers.txt}. A line
 * such as {@code r2 40 plan 300 | Head of early help | One list.} is a step of the second recommendation of the
 * publication that is named above it. A day is counted from the publication; with a sign, from the start of the portal.
 */
final class AnswerFile {
    static final String SUPERSEDED_BY = "superseded_by";

    private static final String STRENGTHENED_BY = "strengthened_by";
    private static final LocalTime FIRST_STEP = LocalTime.of(10, 5);
    private static final int BETWEEN_STEPS = 7;

    /**
     * Somebody did something.
     *
     * @param reference of the recommendation
     * @param number of the step, counted within its recommendation from 0
     * @param parts what belongs to it: the words between the bars
     */
    record Step(String reference, String who, int number, String day, String what, List<String> parts) {
        Step {
            parts = List.copyOf(parts);
        }

        /** The part of that place, or the empty string. */
        String part(int place) {
            return place < parts.size() ? parts.get(place) : "";
        }

        /** When it was done: not on a Saturday or Sunday. */
        Instant moment(LocalDate published, LocalDate start) {
            return weekday(AnswerFile.day(day, published, start))
                    .atTime(FIRST_STEP.plusMinutes((long) number * BETWEEN_STEPS))
                    .atZone(PortalTime.LONDON)
                    .toInstant();
        }

        /** The day by which a planned action is to be done; null for any other step. */
        @Nullable
        LocalDate due(LocalDate published, LocalDate start) {
            return what.equals("plan") ? AnswerFile.day(part(0), published, start) : null;
        }

        /** Whether a later recommendation takes its place or strengthens it; that one's reference is the first part. */
        boolean follows() {
            return what.equals(SUPERSEDED_BY) || what.equals(STRENGTHENED_BY);
        }
    }

    private AnswerFile() {}

    /** The steps in the order in which they are written. */
    static List<Step> read(String file) {
        List<Step> steps = new ArrayList<>();
        String item = "";
        String who = "";
        String last = "";
        int number = 0;
        for (String line : file.replace("\r", "").split("\n", -1)) {
            if (line.startsWith("= ")) {
                String[] head = line.substring(2).strip().split("\\s*\\|\\s*", -1);
                item = head[0];
                who = head[1];
            } else if (line.startsWith("r")) {
                String[] bars = line.strip().split("\\s*\\|\\s*", -1);
                String[] words = bars[0].split("\\s+", -1);
                String reference = item + "-" + words[0];
                number = reference.equals(last) ? number + 1 : 0;
                last = reference;
                List<String> parts = new ArrayList<>();
                parts.add(words.length > 3 ? words[3] : "");
                parts.addAll(Arrays.asList(bars).subList(1, bars.length));
                steps.add(new Step(reference, who, number, words[1], words[2], parts));
            }
        }
        return steps;
    }

    /** A day as it is written. */
    static LocalDate day(String written, LocalDate published, LocalDate start) {
        boolean fromStart = written.startsWith("-") || written.startsWith("+");
        return (fromStart ? start : published).plusDays(Integer.parseInt(written));
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : day;
    }
}
