package uk.slp.portal.casetask.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.DeliveredSet;
import uk.slp.portal.casetask.OfferedSet;
import uk.slp.portal.casetask.OwnSet;
import uk.slp.portal.casetask.SetLine;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.deadlines.Csv;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.deadlines.WorkingCalendar;

/**
 * A set of tasks. Those of {@code reference/case_tasks.csv} are delivered with the portal, one for each kind of review. Each
 * task of a set has the same identity on a review whenever it is added: adding the set again adds what is missing and
 * nothing twice.
 */
public final class TaskSet {
    private static final String RESOURCE = "/reference/case_tasks.csv";
    private static final Map<TaskOn, TaskSet> STANDARD = new EnumMap<>(Map.of(
            TaskOn.RAPID_REVIEW, delivered(TaskOn.RAPID_REVIEW, "Set up a rapid review"),
            TaskOn.PRACTICE_REVIEW, delivered(TaskOn.PRACTICE_REVIEW, "Commission a practice review")));

    private final String key;
    private final @Nullable UUID own;
    private final String name;
    private final List<Item> items;

    private TaskSet(@Nullable UUID own, String name, List<Item> items) {
        this.own = own;
        this.key = own == null ? OfferedSet.DELIVERED : own.toString();
        this.name = name;
        this.items = List.copyOf(items);
    }

    private static TaskSet delivered(TaskOn on, String name) {
        return new TaskSet(
                null,
                name,
                resource().stream()
                        .filter(row -> cell(row, "on").equals(on.code()))
                        .map(row -> new Item(
                                cell(row, "key"), Integer.parseInt(cell(row, "working_days")), cell(row, "words")))
                        .toList());
    }

    /** The one that comes with the portal for a kind of review. */
    public static TaskSet standard(TaskOn on) {
        return Objects.requireNonNull(STANDARD.get(on));
    }

    /** One that a partnership keeps. A task of it is known on a review by the set and by its words. */
    public static TaskSet of(OwnSet set) {
        return new TaskSet(
                set.id(),
                set.name(),
                set.lines().stream()
                        .map(line -> new Item(set.id() + " " + line.what(), line.workingDays(), line.what()))
                        .toList());
    }

    /** Itself, as one that comes with the portal for a kind of review. */
    public DeliveredSet delivered(TaskOn on) {
        return new DeliveredSet(
                on,
                name,
                items.stream()
                        .map(item -> new SetLine(item.workingDays(), item.what()))
                        .toList());
    }

    /** What is offered of it on a review whose list knows these tasks already. */
    public OfferedSet offered(UUID review, Set<UUID> there) {
        long missing =
                items.stream().filter(item -> !there.contains(item.on(review))).count();
        return new OfferedSet(key, name, Math.toIntExact(missing));
    }

    /**
     * A task of the set.
     *
     * @param workingDays until when, counted from the day on which the review was opened, or decided on
     */
    public record Item(String key, int workingDays, String what) {
        /** Its identity on a review. */
        public UUID on(UUID review) {
            return UUID.nameUUIDFromBytes((review + " " + key).getBytes(StandardCharsets.UTF_8));
        }

        /** What it says on a review that starts on a day; without a day where bank holidays are not known yet. */
        public TaskRules.Line line(WorkingCalendar calendar, LocalDate start) {
            return new TaskRules.Line(what, null, due(calendar, start));
        }

        private @Nullable LocalDate due(WorkingCalendar calendar, LocalDate start) {
            try {
                LocalDate due = start;
                for (int day = 0; day < workingDays; day++) {
                    due = calendar.nextWorkingDay(due);
                }
                return due;
            } catch (UnknownYear outOfReach) {
                return null;
            }
        }
    }

    /** Its identity, if a partnership keeps it; null for one that comes with the portal. */
    public @Nullable UUID own() {
        return own;
    }

    public String name() {
        return name;
    }

    /** Its tasks, in their order. */
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
