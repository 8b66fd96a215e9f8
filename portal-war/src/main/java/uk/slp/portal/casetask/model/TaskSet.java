package uk.slp.portal.casetask.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Csv;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.deadlines.WorkingCalendar;

/**
 * The set of tasks for setting up a rapid review, as it is delivered in {@code reference/case_tasks.csv}. Each task of it
 * has the same identity on a review whenever it is added: adding the set again adds what is missing and nothing twice.
 */
public final class TaskSet {
    private static final String RESOURCE = "/reference/case_tasks.csv";
    private static final TaskSet STANDARD = new TaskSet(resource());

    private final List<Item> items;

    private TaskSet(List<Map<String, String>> rows) {
        items = rows.stream()
                .map(row -> new Item(cell(row, "key"), Integer.parseInt(cell(row, "working_days")), cell(row, "words")))
                .toList();
    }

    /** The one that comes with the portal. */
    public static TaskSet standard() {
        return STANDARD;
    }

    /**
     * A task of the set.
     *
     * @param workingDays until when, counted from the day on which the review was opened
     */
    public record Item(String key, int workingDays, String what) {
        /** Its identity on a review. */
        public UUID on(UUID review) {
            return UUID.nameUUIDFromBytes((review + " " + key).getBytes(StandardCharsets.UTF_8));
        }

        /** What it says on a review that was opened on a day; without a day where bank holidays are not known yet. */
        public TaskRules.Line line(WorkingCalendar calendar, LocalDate opened) {
            return new TaskRules.Line(what, null, due(calendar, opened));
        }

        private @Nullable LocalDate due(WorkingCalendar calendar, LocalDate opened) {
            try {
                LocalDate due = opened;
                for (int day = 0; day < workingDays; day++) {
                    due = calendar.nextWorkingDay(due);
                }
                return due;
            } catch (UnknownYear outOfReach) {
                return null;
            }
        }
    }

    /** Its tasks, by their days. */
    public List<Item> items() {
        return items;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<Map<String, String>> resource() {
        try (InputStream in = TaskSet.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The reference file " + RESOURCE + " is not in the application");
            }
            return Csv.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
