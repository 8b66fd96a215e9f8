package uk.slp.portal.notification;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.Choice;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Which notifications a list shows and in which order, as it stands in the address of the page and in the query of the
 * API. A part that cannot be read is kept as typed and told of; it does not narrow the list.
 */
public final class NotificationFilter {
    /** What happened when a child died. */
    static final String CHILD_DEATH = "child_death";

    /** State of everything that was sent and counts: neither withdrawn nor held not to meet the criteria (rule 35). */
    public static final String IN_FORCE = "in_force";

    /** Words for it. */
    public static final String IN_FORCE_LABEL = "Sent and in force";

    private static final String ME = "me";
    private static final int LONGEST_TEXT = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The parts, in the order in which addresses name them. */
    private static final Map<String, Predicate<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("q", text -> text.length() <= LONGEST_TEXT);
        PARTS.put("status", code -> code.equals(IN_FORCE) || Coded.known(NotificationStatus.class, code));
        PARTS.put("kind", code -> Coded.known(QueueKind.class, code));
        PARTS.put("nature", code -> natures().stream()
                .anyMatch(choice -> choice.code().equals(code)));
        PARTS.put("clock", code -> Coded.known(QueueClock.class, code));
        PARTS.put("awaiting", ME::equals);
        PARTS.put("authority", code -> code.matches("[A-Za-z0-9-]{1,20}"));
        PARTS.put("region", name -> name.length() <= 60);
        PARTS.put("month", text -> month(text) != null);
        PARTS.put("from", text -> day(text) != null);
        PARTS.put("to", text -> day(text) != null);
        PARTS.put("sort", text -> Coded.known(QueueOrder.class, text.startsWith("-") ? text.substring(1) : text));
    }

    private final Map<String, String> typed;
    private final List<Violation> problems;

    private NotificationFilter(Map<String, String> typed) {
        this.typed = typed;
        this.problems = problemsOf(typed);
    }

    /** Reads the parameters it knows and leaves the others alone. */
    public static NotificationFilter of(Map<String, String> parameters) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : PARTS.keySet()) {
            // One of the databases cannot hold U+0000, and nobody can type it.
            String value =
                    parameters.getOrDefault(name, "").replace("\u0000", "").strip();
            if (!value.isEmpty()) {
                kept.put(name, value);
            }
        }
        return new NotificationFilter(kept);
    }

    /** Reads what {@link #query()} wrote. */
    public static NotificationFilter ofQuery(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return of(parameters);
    }

    /** Names of the parts. */
    public static List<String> names() {
        return List.copyOf(PARTS.keySet());
    }

    /** The whole list in its usual order. */
    public static NotificationFilter everything() {
        return new NotificationFilter(Map.of());
    }

    /** The kinds of event to choose from. */
    public static List<Choice> natures() {
        return NotificationField.NATURE.choices();
    }

    private static List<Violation> problemsOf(Map<String, String> typed) {
        List<Violation> found = new ArrayList<>();
        typed.forEach((name, value) -> {
            Predicate<String> readable = PARTS.get(name);
            if (readable != null && !readable.test(value)) {
                found.add(new Violation(name, "unknown_value", words(name)));
            }
        });
        LocalDate from = day(typed.getOrDefault("from", ""));
        LocalDate to = day(typed.getOrDefault("to", ""));
        if (from != null && to != null && to.isBefore(from)) {
            found.add(new Violation("to", "date_order", "The last day of sending must not be before the first."));
        }
        return List.copyOf(found);
    }

    private static String words(String name) {
        return switch (name) {
            case "q" -> "Search with at most " + LONGEST_TEXT + " characters.";
            case "from" -> "The first day of sending must be a real date, such as 2026-11-21.";
            case "to" -> "The last day of sending must be a real date, such as 2026-11-21.";
            case "month" -> "The month of sending must be a month, such as 2026-11.";
            case "sort" ->
                "Order by one of "
                        + Arrays.stream(QueueOrder.values())
                                .map(QueueOrder::code)
                                .collect(Collectors.joining(", "))
                        + "; a minus before it turns the order round.";
            case "awaiting" -> "Leave out awaiting, or say awaiting=me.";
            default -> "Choose one of the values that the list offers for " + name + ".";
        };
    }

    /** What cannot be read, every part at once. */
    public List<Violation> problems() {
        return problems;
    }

    /**
     * This filter, if all of it can be read.
     *
     * @throws BadRequest naming every part that cannot
     */
    public NotificationFilter orRefuse() {
        if (!problems.isEmpty()) {
            throw new BadRequest(problems);
        }
        return this;
    }

    /** A part as typed, even if it cannot be read; empty if it was left out. */
    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** A part that narrows the list; empty if it was left out or cannot be read. */
    String part(String name) {
        boolean wrong = problems.stream().anyMatch(problem -> problem.field().equals(name));
        return wrong ? "" : typed(name);
    }

    @Nullable
    LocalDate from() {
        YearMonth month = month(part("month"));
        return later(day(part("from")), month == null ? null : month.atDay(1));
    }

    @Nullable
    LocalDate to() {
        YearMonth month = month(part("month"));
        LocalDate day = day(part("to"));
        LocalDate end = month == null ? null : month.atEndOfMonth();
        return day == null || end != null && end.isBefore(day) ? end : day;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    @Nullable
    QueueOrder order() {
        String sort = part("sort");
        String code = sort.startsWith("-") ? sort.substring(1) : sort;
        return code.isEmpty() ? null : Coded.of(QueueOrder.class, code);
    }

    boolean descending() {
        return part("sort").startsWith("-");
    }

    /** How the column is ordered: {@code ascending}, {@code descending} or {@code none}. */
    public String direction(String column) {
        return typed("sort").equals(column) ? "ascending" : typed("sort").equals("-" + column) ? "descending" : "none";
    }

    /** The parts that narrow the list, in the order of the address. */
    public List<String> inUse() {
        return typed.keySet().stream()
                .filter(name -> !name.equals("sort"))
                .filter(name -> !part(name).isEmpty())
                .toList();
    }

    /** Words for a part in use; the caller knows the names of authorities. */
    public String label(String name, Function<String, String> authorityName) {
        String value = typed(name);
        return switch (name) {
            case "q" -> "“" + value + "”";
            case "status" ->
                value.equals(IN_FORCE)
                        ? IN_FORCE_LABEL
                        : Coded.of(NotificationStatus.class, value).label();
            case "kind" -> QueueKind.words(value);
            case "nature" -> natureWords(value);
            case "clock" -> Coded.of(QueueClock.class, value).label();
            case "awaiting" -> "Awaiting you";
            case "authority" -> authorityName.apply(value);
            case "month" -> "Sent in " + MonthWords.of(YearMonth.parse(value));
            case "from" -> "Sent from " + MonthWords.day(LocalDate.parse(value));
            case "to" -> "Sent up to " + MonthWords.day(LocalDate.parse(value));
            default -> value;
        };
    }

    /** Words for what happened; empty if that is not known. */
    public static String natureWords(@Nullable String code) {
        return natures().stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    /** The same with another value for a part; an empty one leaves it out. */
    public NotificationFilter with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        changed.put(name, value);
        return of(changed);
    }

    /** Without what cannot be read. */
    public NotificationFilter readable() {
        Map<String, String> kept = new LinkedHashMap<>();
        typed.keySet().stream().filter(name -> !part(name).isEmpty()).forEach(name -> kept.put(name, typed(name)));
        return new NotificationFilter(kept);
    }

    /** As in an address, empty for the whole list in its usual order. */
    public String query() {
        return typed.entrySet().stream()
                .map(part -> part.getKey() + "="
                        + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
    }

    /** For the audit trail: codes and days; of what was searched for only that something was. */
    String codes() {
        return typed.keySet().stream()
                .filter(name -> !part(name).isEmpty())
                .map(name -> name + "=" + (name.equals("q") ? "given" : typed(name)))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = text.isEmpty() ? null : LocalDate.parse(text);
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable YearMonth month(String text) {
        try {
            YearMonth month = text.isEmpty() ? null : YearMonth.parse(text);
            return month == null || month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR ? null : month;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
