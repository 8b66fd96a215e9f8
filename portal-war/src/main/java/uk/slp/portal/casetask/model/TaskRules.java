package uk.slp.portal.casetask.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.TaskCommands.Written;
import uk.slp.portal.casetask.TaskPerson;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;

/** What may stand in a task: everything that is wrong at once, in the order of the page. Sizes are in characters. */
public final class TaskRules {
    static final int WHAT = 400;
    static final int REASON = 2_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private TaskRules() {}

    /** A task that keeps the rules. */
    public record Line(String what, @Nullable UUID assignee, @Nullable LocalDate due) {}

    /**
     * Reads a task as typed.
     *
     * @param people to whom it can be given: whoever is not among them is refused, as somebody of another partnership or
     *     with a conflict of interest is (rule 76)
     * @param present who has the task already, and may keep it whatever became of their account; or null
     * @throws RuleViolation with everything that is wrong
     */
    public static Line read(Written w, List<TaskPerson> people, @Nullable TaskPerson present) {
        List<Violation> found = new ArrayList<>();
        String what = clean(w.what());
        if (what == null) {
            found.add(new Violation("what", "required", "Say what is to be done."));
        } else if (what.length() > WHAT) {
            found.add(new Violation("what", "too_long", "What is to be done must be 400 characters or fewer."));
        }
        String who = clean(w.who());
        TaskPerson person = null;
        if (who != null) {
            person = present != null && present.username().equals(who)
                    ? present
                    : people.stream()
                            .filter(one -> one.username().equals(who))
                            .findFirst()
                            .orElse(null);
            if (person == null) {
                found.add(new Violation(
                        "who",
                        "unknown_person",
                        "Choose somebody of your partnership who may open this review, or nobody yet."));
            }
        }
        LocalDate due = readDay(w.due());
        if (due == null && clean(w.due()) != null) {
            found.add(new Violation("due", "date_form", "Enter the last day as a real date, such as 30 11 2026."));
        }
        RuleViolation.throwIfAny(found);
        return new Line(Objects.requireNonNull(what), person == null ? null : person.accountId(), due);
    }

    private static @Nullable LocalDate readDay(@Nullable String typed) {
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip(), DAY);
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    static String reason(@Nullable String typed) {
        String reason = clean(typed);
        if (reason == null) {
            throw new RuleViolation("reason", "required", "Say why the task is taken off.");
        }
        if (reason.length() > REASON) {
            throw new RuleViolation("reason", "too_long", "Use 2,000 characters at most.");
        }
        return reason;
    }

    static @Nullable String clean(@Nullable String text) {
        return TypedText.tidied(text);
    }
}
