package uk.slp.portal.conduct.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conduct.Addressee;
import uk.slp.portal.conduct.ConductCommands.Written;
import uk.slp.portal.conduct.ConductKind;
import uk.slp.portal.conduct.ConductState;
import uk.slp.portal.conduct.Proceeding;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;
import uk.slp.portal.shared.vocabulary.Agency;

/**
 * What may stand in a line of the record: everything that is wrong at once, in the order of the page. Sizes are counted in
 * characters, people in persons.
 */
public final class ConductRules {
    static final int SUBJECT = 400;
    static final int WORDS = 10_000;
    static final int REASON = 2_000;
    static final int MOST_PEOPLE = 1_000;

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private final List<Violation> found = new ArrayList<>();
    private final Written w;
    private final LocalDate today;

    private ConductRules(Written written, LocalDate today) {
        this.w = written;
        this.today = today;
    }

    /** A line that keeps the rules. */
    public record Line(
            @Nullable String subject,
            @Nullable ConductState state,
            LocalDate day,
            @Nullable LocalDate secondDay,
            @Nullable Integer people,
            List<String> agencies,
            @Nullable String words,
            @Nullable String moreWords) {
        public Line {
            agencies = List.copyOf(agencies);
        }
    }

    /**
     * Reads a line as typed.
     *
     * @param others what else is recorded of the review
     * @throws RuleViolation with everything that is wrong
     */
    public static Line read(ConductKind kind, UUID id, Written written, List<ConductEntry> others, LocalDate today) {
        ConductRules rules = new ConductRules(written, today);
        return switch (kind) {
            case FAMILY -> rules.family(id, others);
            case PROCEEDING -> rules.proceeding();
            case EVENT -> rules.event();
            case COMMENT -> rules.comment();
            case NOTICE, SIGN_OFF -> throw new IllegalArgumentException(kind + " is not typed");
        };
    }

    private Line family(UUID id, List<ConductEntry> others) {
        need("subject", w.subject(), "Say who was asked, by their relation to the child. Do not write a name.");
        longest("subject", "Who was asked", w.subject(), SUBJECT);
        ConductState state = state(ConductKind.FAMILY, "Say what their answer is.");
        LocalDate day = day("day", w.day(), "Enter the day they were asked");
        notInFuture("day", "The day they were asked", day);
        LocalDate answered = null;
        if (state != null && state.answered()) {
            answered = day("secondDay", w.secondDay(), "Enter the day they answered");
            notInFuture("secondDay", "The day they answered", answered);
            notBefore(answered, day, "They cannot have answered before they were asked.");
            if (state.takesPart()) {
                need("words", w.words(), "Write how they take part, or what they said.");
            }
        }
        longest("words", "How they take part", w.words(), WORDS);
        if (state != null && state != ConductState.CAME_FORWARD && refused(id, others)) {
            found.add(
                    new Violation(
                            "subject",
                            "refusal_respected",
                            "They asked not to be contacted again. A new line can only say that they came forward themselves."));
        }
        return line(state, day, answered, null);
    }

    /** Whether another line says that the same person asked to be left alone. */
    private boolean refused(UUID id, List<ConductEntry> others) {
        String who = plain(w.subject());
        return others.stream()
                .anyMatch(other -> !other.id().equals(id)
                        && other.struckAt() == null
                        && other.state() == ConductState.NO_CONTACT
                        && plain(other.subject()).equals(who));
    }

    private Line proceeding() {
        if (!Coded.known(Proceeding.class, w.subject())) {
            found.add(new Violation("subject", "required", "Choose the kind of proceedings."));
        }
        ConductState state = state(ConductKind.PROCEEDING, "Say how the proceedings stand.");
        LocalDate day = day("day", w.day(), "Enter the day they began, or are expected to begin,");
        if (state != ConductState.EXPECTED) {
            notInFuture("day", "The day they began", day);
        }
        LocalDate ended = null;
        if (state == ConductState.CONCLUDED) {
            ended = day("secondDay", w.secondDay(), "Enter the day they ended");
            notInFuture("secondDay", "The day they ended", ended);
            notBefore(ended, day, "They cannot have ended before they began.");
        }
        need("words", w.words(), "Write what they mean for the timetable of the review; if nothing, say so.");
        longest("words", "The effect on the timetable", w.words(), WORDS);
        return line(state, day, ended, null);
    }

    private Line event() {
        need("subject", w.subject(), "Say what kind of event it was.");
        longest("subject", "The kind of event", w.subject(), SUBJECT);
        LocalDate day = day("day", w.day(), "Enter the day of the event");
        if (w.agencies().isEmpty()) {
            found.add(new Violation("agencies", "required", "Choose at least one agency."));
        }
        w.agencies().stream()
                .filter(code -> !Coded.known(Agency.class, code))
                .forEach(code -> found.add(
                        new Violation("agencies", "unknown_value", "There is no kind of agency " + code + ".")));
        boolean held = day != null && !day.isAfter(today);
        Integer people = people(held);
        if (held) {
            need("words", w.words(), "Write what was learned.");
        }
        longest("words", "What was learned", w.words(), WORDS);
        return line(null, day, null, people);
    }

    private @Nullable Integer people(boolean held) {
        String typed = clean(w.people());
        if (typed == null) {
            if (held) {
                found.add(new Violation("people", "required", "Enter how many practitioners came."));
            }
            return null;
        }
        if (typed.matches("\\d{1,4}")) {
            int people = Integer.parseInt(typed);
            if (people >= 1 && people <= MOST_PEOPLE) {
                return people;
            }
        }
        found.add(new Violation("people", "number", "Enter how many came as a number from 1 to 1,000."));
        return null;
    }

    private Line comment() {
        if (!Coded.known(Addressee.class, w.subject())) {
            found.add(new Violation("subject", "required", "Say who commented."));
        }
        LocalDate day = day("day", w.day(), "Enter the day of the comment");
        notInFuture("day", "The day of the comment", day);
        need("words", w.words(), "Write the comment.");
        longest("words", "The comment", w.words(), WORDS);
        longest("moreWords", "How regard was had to it", w.moreWords(), WORDS);
        return line(null, day, null, null);
    }

    private Line line(
            @Nullable ConductState state,
            @Nullable LocalDate day,
            @Nullable LocalDate secondDay,
            @Nullable Integer people) {
        RuleViolation.throwIfAny(found);
        return new Line(
                clean(w.subject()),
                state,
                Objects.requireNonNull(day),
                secondDay,
                people,
                List.copyOf(Set.copyOf(w.agencies())).stream().sorted().toList(),
                clean(w.words()),
                clean(w.moreWords()));
    }

    private @Nullable ConductState state(ConductKind kind, String missing) {
        for (ConductState state : ConductState.of(kind)) {
            if (state.code().equals(w.state())) {
                return state;
            }
        }
        found.add(new Violation("state", "required", missing));
        return null;
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, String asking) {
        LocalDate day = readDay(typed);
        if (day == null) {
            found.add(new Violation(
                    field,
                    clean(typed) == null ? "required" : "date_form",
                    asking.replaceFirst(",$", "") + " as a real date, such as 23 11 2026."));
        }
        return day;
    }

    /** A day as a person or a program writes it, or null if it is none. */
    public static @Nullable LocalDate readDay(@Nullable String typed) {
        Matcher matcher = DAY.matcher(typed == null ? "" : typed.strip());
        try {
            return matcher.matches()
                    ? LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)))
                    : null;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private void notInFuture(String field, String name, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            found.add(new Violation(field, "date_in_future", name + " cannot be in the future."));
        }
    }

    private void notBefore(@Nullable LocalDate second, @Nullable LocalDate first, String message) {
        if (first != null && second != null && second.isBefore(first)) {
            found.add(new Violation("secondDay", "before_first_day", message));
        }
    }

    private void need(String field, @Nullable String text, String message) {
        if (clean(text) == null) {
            found.add(new Violation(field, "required", message));
        }
    }

    private void longest(String field, String name, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            found.add(new Violation(
                    field,
                    "too_long",
                    String.format(
                            Locale.UK, "%s must be %,d characters or fewer; it has %,d.", name, most, text.length())));
        }
    }

    /** A text that must be there, cleaned. */
    static String needed(String field, @Nullable String text, String message, int most) {
        String clean = clean(text);
        if (clean == null) {
            throw new RuleViolation(field, "required", message);
        }
        if (clean.length() > most) {
            throw new RuleViolation(field, "too_long", String.format(Locale.UK, "Use %,d characters at most.", most));
        }
        return clean;
    }

    /**
     * The words of a partner who does not agree.
     *
     * @throws RuleViolation if it is not said whether it agrees, or not why it does not (as for rule 33)
     */
    public static @Nullable String dissent(@Nullable Boolean agrees, @Nullable String words) {
        if (agrees == null) {
            throw new RuleViolation("agrees", "view_required", "Say whether you agree.");
        }
        return agrees ? null : needed("dissent", words, "Write why you do not agree.", 4_000);
    }

    static @Nullable String clean(@Nullable String text) {
        return TypedText.tidied(text);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
