package uk.slp.portal.casetask.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.casetask.OwnSet;
import uk.slp.portal.casetask.SetLine;
import uk.slp.portal.casetask.TaskOn;
import uk.slp.portal.casetask.TaskSetCommands.WrittenSet;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/** What may stand in a set of tasks: everything that is wrong at once, in the order of the page. Sizes are in characters. */
public final class SetRules {
    static final int NAME = 120;
    static final int LINES = 40;
    static final int MOST_DAYS = 250;
    private static final Pattern LINE = Pattern.compile("(\\d{1,9})(?:\\s+(.*))?");

    private SetRules() {}

    /** A set that keeps the rules. */
    public record Content(TaskOn on, String name, boolean offered, List<SetLine> lines) {}

    /**
     * Reads a set as typed.
     *
     * @param present the set as it is, or null for a new one
     * @param others the other sets of the partnership
     * @throws RuleViolation with everything that is wrong
     */
    public static Content read(WrittenSet w, @Nullable OwnSet present, List<OwnSet> others) {
        List<Violation> found = new ArrayList<>();
        TaskOn on = on(w.on(), present, found);
        String name = TaskRules.clean(w.name());
        if (name == null) {
            found.add(new Violation("name", "required", "Give the set a name."));
        } else if (name.length() > NAME) {
            found.add(new Violation("name", "too_long", "The name must be 120 characters or fewer."));
        } else if (others.stream().anyMatch(one -> one.on() == on && one.name().equalsIgnoreCase(name))) {
            found.add(new Violation("name", "taken", "Your partnership has a set of that name already."));
        }
        List<SetLine> lines = lines(w.lines(), found);
        RuleViolation.throwIfAny(found);
        return new Content(Objects.requireNonNull(on), Objects.requireNonNull(name), w.offered(), lines);
    }

    private static @Nullable TaskOn on(@Nullable String code, @Nullable OwnSet present, List<Violation> found) {
        if (present != null) {
            if (code != null && !present.on().code().equals(code)) {
                found.add(new Violation(
                        "on", "fixed", "A set stays for the kind of review that it was made for. Make another one."));
            }
            return present.on();
        }
        if (code == null || !Coded.known(TaskOn.class, code)) {
            found.add(new Violation("on", "required", "Choose for which reviews the set is."));
            return null;
        }
        return Coded.of(TaskOn.class, code);
    }

    private static List<SetLine> lines(@Nullable String text, List<Violation> found) {
        List<SetLine> lines = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int number = 0;
        int written = 0;
        for (String raw : Objects.requireNonNullElse(text, "").split("\\R", -1)) {
            number++;
            if (!raw.isBlank()) {
                written++;
                if (written > LINES) {
                    found.add(new Violation("lines", "too_many", "A set has at most 40 tasks."));
                    break;
                }
                SetLine line = line(raw.strip(), number, found);
                if (line != null && !known.add(line.what().toLowerCase(Locale.UK))) {
                    found.add(wrong(number, "twice", "says the same as one above."));
                } else if (line != null) {
                    lines.add(line);
                }
            }
        }
        if (lines.isEmpty() && found.stream().noneMatch(one -> one.field().equals("lines"))) {
            found.add(new Violation("lines", "required", "Write at least one task."));
        }
        return lines;
    }

    private static @Nullable SetLine line(String raw, int number, List<Violation> found) {
        Matcher parts = LINE.matcher(raw);
        if (!parts.matches()) {
            found.add(wrong(
                    number, "no_days", "must begin with a number of working days, such as “5 Write to the school”."));
            return null;
        }
        int days = Integer.parseInt(parts.group(1));
        String what = TaskRules.clean(parts.group(2));
        if (days < 1 || days > MOST_DAYS) {
            found.add(wrong(number, "days_range", "must begin with a number of working days from 1 to 250."));
            return null;
        }
        if (what == null) {
            found.add(wrong(number, "no_words", "must say what is to be done, after the number of working days."));
            return null;
        }
        if (what.length() > TaskRules.WHAT) {
            found.add(wrong(number, "line_too_long", "must be 400 characters or fewer."));
            return null;
        }
        return new SetLine(days, what);
    }

    private static Violation wrong(int number, String code, String words) {
        return new Violation("lines", code, "Line " + number + " " + words);
    }
}
