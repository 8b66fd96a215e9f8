package uk.slp.portal.agencysheet.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.agencysheet.AskAgency;
import uk.slp.portal.agencysheet.Certainty;
import uk.slp.portal.agencysheet.EventKind;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;

/**
 * What may stand on the sheet of an agency, and what must stand on it before it is sent in. While it is written it may be
 * as incomplete as it likes; only what could not be kept is refused. That a sheet is asked for by working day 10 is a habit
 * of local procedures (rule 36, Devon), so any day may be chosen on which the review can still use it.
 */
public final class SheetRules {
    /** Most characters of the name of an agency. */
    public static final int LONGEST_NAME = 200;

    /** Most characters of what is told to the agency. */
    public static final int LONGEST_ABOUT = 4_000;

    /** Most lines of one sheet: more would be no short chronology. */
    public static final int MOST_EVENTS = 150;

    private static final int LONGEST_REASON = 2_000;

    private SheetRules() {}

    /** What keeps an agency from being asked. */
    static List<Violation> problems(AskAgency request, LocalDate reviewDue, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        if (!Coded.known(AgencyKind.class, request.kind())) {
            violations.add(new Violation("kind", "kind_required", "Choose what kind of agency it is."));
        }
        required(violations, "name", request.name(), LONGEST_NAME, "Say which agency it is.");
        writer(violations, request.contributor(), request.address());
        required(
                violations,
                "about",
                request.about(),
                LONGEST_ABOUT,
                "Say what the agency needs to find its records: names, dates of birth, addresses.");
        tooLong(violations, "questions", request.questions(), LONGEST_ABOUT);
        LocalDate due = request.dueDate();
        LocalDate last = reviewDue.isBefore(today) ? null : reviewDue;
        if (request.wrongDay()) {
            violations.add(new Violation("due", "not_a_date", "Enter the last day as day, month and year."));
        } else if (due != null && due.isBefore(today)) {
            violations.add(new Violation("due", "in_past", "The last day has passed: enter today or a later day."));
        } else if (due != null && last != null && due.isAfter(last)) {
            violations.add(new Violation(
                    "due",
                    "after_review",
                    "The rapid review itself is due on " + DeadlineWords.full(last)
                            + ": enter that day or an earlier one."));
        }
        return violations;
    }

    /** Exactly one of a person with an account here and an address is given. */
    public static void writer(List<Violation> violations, @Nullable String contributor, @Nullable String address) {
        boolean chosen = contributor != null && !contributor.isBlank();
        boolean typed = address != null && !address.isBlank();
        if (!chosen && !typed) {
            violations.add(new Violation(
                    "contributor",
                    "contributor_required",
                    "Choose who writes for the agency, or enter their e-mail address."));
        } else if (chosen && typed) {
            violations.add(new Violation(
                    "address", "two_writers", "You have chosen somebody and entered an address. Keep one of the two."));
        }
    }

    private static void required(
            List<Violation> violations, String field, @Nullable String text, int longest, String message) {
        if (text == null || text.isBlank()) {
            violations.add(new Violation(field, field + "_required", message));
        } else {
            tooLong(violations, field, text, longest);
        }
    }

    private static void tooLong(List<Violation> violations, String field, @Nullable String text, int longest) {
        if (text != null && text.strip().length() > longest) {
            violations.add(new Violation(
                    field,
                    "too_long",
                    String.format(
                            Locale.UK,
                            "Shorten this to %,d characters; it has %,d.",
                            longest,
                            text.strip().length())));
        }
    }

    /** What is wrong with the reason of a step. */
    static List<Violation> wrongReason(@Nullable String reason) {
        List<Violation> violations = new ArrayList<>();
        tooLong(violations, "reason", reason, LONGEST_REASON);
        return violations;
    }

    /** What is kept of a text: without space around it, lines ended alike; nothing of an empty one. */
    public static @Nullable String tidied(@Nullable String text) {
        return TypedText.inLines(text);
    }

    static Map<SheetField, String> tidied(Map<SheetField, String> typed) {
        Map<SheetField, String> tidy = new EnumMap<>(SheetField.class);
        typed.forEach((field, text) -> {
            String kept = tidied(text);
            if (kept != null) {
                tidy.put(field, kept);
            }
        });
        return tidy;
    }

    /** What cannot even be kept in an answer of a sheet. */
    public static List<Violation> unkeepable(SheetField field, @Nullable String text) {
        List<Violation> violations = new ArrayList<>();
        if (field == SheetField.KNOWN && text != null && !text.equals("yes") && !text.equals("no")) {
            violations.add(new Violation(field.apiName(), "unknown_answer", "Answer yes or no."));
        } else {
            tooLong(violations, field.apiName(), text, field.longest());
        }
        return violations;
    }

    /** What cannot even be kept in an answer of a line. */
    public static List<Violation> unkeepable(EventField field, @Nullable String text) {
        List<Violation> violations = new ArrayList<>();
        if (text == null) {
            return violations;
        }
        if (field == EventField.KIND && !Coded.known(EventKind.class, text)
                || field == EventField.CERTAINTY && !Coded.known(Certainty.class, text)) {
            violations.add(new Violation(field.apiName(), "unknown_answer", "Choose one of the answers."));
        } else {
            tooLong(violations, field.apiName(), text, field.longest());
        }
        return violations;
    }

    /** The day, if one can be read from what was typed: year, month, day, joined by hyphens. */
    public static Optional<LocalDate> day(@Nullable String typed) {
        String[] parts = typed == null ? new String[0] : typed.split("-", -1);
        if (parts.length != 3 || parts[0].length() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts[0]), Integer.parseInt(parts[1].trim()), Integer.parseInt(parts[2].trim())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Everything that keeps a sheet from being sent in. An agency that knows nothing says where it looked, and has no line;
     * one that knows the child says how it was involved.
     *
     * @param events in the order in which they are shown
     */
    static List<Violation> problems(SheetContent content, List<SheetEvent> events, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        String known = content.get(SheetField.KNOWN);
        if (known == null) {
            violations.add(
                    new Violation("known", "known_required", "Say whether your agency knows the child or the family."));
        } else if (known.equals("no")) {
            if (content.get(SheetField.SEARCHED) == null) {
                violations.add(new Violation("searched", "searched_required", "Say where you looked."));
            }
            if (!events.isEmpty()) {
                violations.add(new Violation(
                        "known",
                        "known_and_not",
                        "You say that nothing is known, and the chronology has lines. Take them away, or answer yes."));
            }
        } else if (content.get(SheetField.INVOLVEMENT) == null) {
            violations.add(new Violation("involvement", "involvement_required", "Say how your agency was involved."));
        }
        for (int i = 0; i < events.size(); i++) {
            line(violations, events.get(i), i, today);
        }
        return violations;
    }

    private static void line(List<Violation> violations, SheetEvent event, int index, LocalDate today) {
        String at = "events[" + index + "].";
        String line = "Line " + (index + 1) + ": ";
        Optional<LocalDate> day = event.day();
        if (day.isEmpty()) {
            violations.add(new Violation(at + "day", "not_a_date", line + "enter the day as day, month and year."));
        } else if (day.get().isAfter(today)) {
            violations.add(new Violation(at + "day", "in_future", line + "enter a day that is not in the future."));
        }
        if (event.get(EventField.KIND) == null) {
            violations.add(new Violation(at + "kind", "kind_required", line + "choose what sort of event it was."));
        }
        if (event.get(EventField.WHAT) == null) {
            violations.add(new Violation(at + "what", "what_required", line + "say what happened."));
        }
    }
}
