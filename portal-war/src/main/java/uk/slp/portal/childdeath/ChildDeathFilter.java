package uk.slp.portal.childdeath;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.Asked;
import uk.slp.portal.childdeath.model.NameKey;
import uk.slp.portal.childdeath.model.NhsNumber;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;

/**
 * What of the cases of a panel is looked for. Names and numbers come in the body of a form, never in an address.
 *
 * @param text a reference, an NHS number, or part of a name; or null
 * @param queue or null
 * @param status or null
 * @param residence official code of a local authority, or null
 * @param from first day of death, or null
 * @param to last day of death, or null
 */
public record ChildDeathFilter(
        @Nullable String text,
        @Nullable ChildDeathQueue queue,
        @Nullable ChildDeathStatus status,
        @Nullable String residence,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final int LONGEST = 200;

    /** By itself, so that a database reads an index and not every case of a panel; who may read is asked around it. */
    private static final String NAMED = "select n.id from ChildDeath n where n.nameKey like :name and"
            + " (n.ownerId in :panels or n.placePanelId in :panels)";

    /** Everything. */
    public static final ChildDeathFilter ALL = new ChildDeathFilter(null, null, null, null, null, null);

    /**
     * Reads the parameters {@code q}, {@code queue}, {@code status}, {@code residence}, {@code from} and {@code to}.
     *
     * @throws RuleViolation with everything that cannot be read
     */
    public static ChildDeathFilter of(Map<String, @Nullable String> given) {
        List<Violation> wrong = new ArrayList<>();
        String text = plain(given.get("q"));
        if (text != null && text.length() > LONGEST) {
            wrong.add(new Violation("q", "too_long", "Look for less than " + LONGEST + " characters."));
        }
        ChildDeathFilter filter = new ChildDeathFilter(
                text,
                code(ChildDeathQueue.class, "queue", given, wrong),
                code(ChildDeathStatus.class, "status", given, wrong),
                plain(given.get("residence")),
                day("from", given, wrong),
                day("to", given, wrong));
        if (filter.from != null && filter.to != null && filter.to.isBefore(filter.from)) {
            wrong.add(new Violation("to", "before_from", "The last day is before the first."));
        }
        RuleViolation.throwIfAny(wrong);
        return filter;
    }

    private static <E extends Enum<E> & Coded> @Nullable E code(
            Class<E> type, String name, Map<String, @Nullable String> given, List<Violation> wrong) {
        String code = plain(given.get(name));
        if (code == null) {
            return null;
        }
        if (!Coded.known(type, code)) {
            wrong.add(new Violation(name, "unknown_choice", "Choose one of the answers of " + name + "."));
            return null;
        }
        return Coded.of(type, code);
    }

    private static @Nullable LocalDate day(String name, Map<String, @Nullable String> given, List<Violation> wrong) {
        String text = plain(given.get(name));
        if (text == null) {
            return null;
        }
        LocalDate day = Asked.day(text).orElse(null);
        if (day == null) {
            wrong.add(new Violation(name, "not_a_day", "Use a real day written as 2026-11-23."));
        }
        return day;
    }

    private static @Nullable String plain(@Nullable String text) {
        return TypedText.stripped(text);
    }

    /** Whether it looks for a child by name or number: that is written to the audit trail. */
    public boolean searches() {
        return text != null;
    }

    /** The condition on a case of this name in a query, with {@link ChildDeathReach#READ}. */
    String where(String alias) {
        return where().replaceAll("\\bd\\.", alias + ".");
    }

    private String where() {
        List<String> parts = new ArrayList<>();
        parts.add(ChildDeathReach.READ);
        parts.add(status == null ? "d.status <> :duplicate" : "d.status = :status");
        if (queue != null) {
            parts.add("(" + queue.condition() + ")");
        }
        if (residence != null) {
            parts.add("d.residenceCode = :residence");
        }
        if (from != null) {
            parts.add("d.deathDate >= :from");
        }
        if (to != null) {
            parts.add("d.deathDate <= :to");
        }
        if (text != null) {
            parts.add(
                    number()
                            ? "d.nhsNumber = :number"
                            : reference() ? "d.reference = :reference" : "d.id in (" + NAMED + ")");
        }
        return String.join(" and ", parts);
    }

    /** Gives a query with {@link #where} its parameters. */
    <Q extends Query> Q bind(Q query) {
        if (status == null) {
            query.setParameter("duplicate", ChildDeathStatus.DUPLICATE);
        } else {
            query.setParameter("status", status);
        }
        if (queue != null && queue.condition().contains(":open")) {
            query.setParameter("open", open());
        }
        if (queue == ChildDeathQueue.PANEL) {
            query.setParameter("panel", ChildDeathStatus.PANEL);
        }
        if (queue == ChildDeathQueue.CLOSED) {
            query.setParameter("closed", ChildDeathStatus.CLOSED);
        }
        if (residence != null) {
            query.setParameter("residence", residence);
        }
        if (from != null) {
            query.setParameter("from", from);
        }
        if (to != null) {
            query.setParameter("to", to);
        }
        if (text != null) {
            if (number()) {
                query.setParameter("number", NhsNumber.digits(text));
            } else if (reference()) {
                query.setParameter("reference", text.toUpperCase(Locale.ROOT));
            } else {
                query.setParameter("name", "%" + NameKey.plain(text) + "%");
            }
        }
        return query;
    }

    static Set<ChildDeathStatus> open() {
        return Set.of(
                ChildDeathStatus.NOTIFIED,
                ChildDeathStatus.GATHERING,
                ChildDeathStatus.MEETING,
                ChildDeathStatus.ANALYSIS,
                ChildDeathStatus.PANEL,
                ChildDeathStatus.RESPONSE_ONLY);
    }

    private boolean number() {
        String digits = NhsNumber.digits(text);
        return digits != null && digits.matches("\\d{10}");
    }

    private boolean reference() {
        return text != null && text.toUpperCase(Locale.ROOT).matches("CDR-\\d{4}-\\d+");
    }
}
