package uk.slp.portal.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.vocabulary.Themes;

/**
 * Which lines of the ledger are wanted. What is unknown is as if it had not been asked for.
 *
 * @param status only those that stand so, or null
 * @param theme only those of publications with this theme; empty for all
 * @param item only those of this publication, by the last part of its address; empty for all
 * @param text only those that say this, or whose publication is called so; empty for all
 * @param overdue only those whose day has passed
 */
public record LedgerFilter(@Nullable LedgerStatus status, String theme, String item, String text, boolean overdue) {
    private static final int LONGEST = 200;

    /** Everything. */
    public static final LedgerFilter ALL = new LedgerFilter(null, "", "", "", false);

    /** Reads it as an address says it. */
    public static LedgerFilter of(
            @Nullable String state, @Nullable String theme, @Nullable String item, @Nullable String text) {
        boolean late = "overdue".equals(state);
        return new LedgerFilter(
                state != null && Coded.known(LedgerStatus.class, state) ? Coded.of(LedgerStatus.class, state) : null,
                theme != null && Themes.known(theme) ? theme : "",
                item != null && item.matches("[a-z0-9-]{1,160}") ? item : "",
                text == null ? "" : cut(text.strip()),
                late);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The state as an address says it. */
    public String state() {
        return overdue ? "overdue" : status == null ? "" : status.code();
    }

    /** The conditions on a line {@code r} and its item {@code i}. */
    String where() {
        StringBuilder where = new StringBuilder();
        if (status != null) {
            where.append(" and r.now.status = :status");
        }
        if (overdue) {
            where.append(" and r.now.dueOn < :today and r.now.status in :open");
        }
        if (!theme.isEmpty()) {
            where.append(" and concat(',', i.themes, ',') like :theme");
        }
        if (!item.isEmpty()) {
            where.append(" and i.slug = :item");
        }
        if (!text.isEmpty()) {
            where.append(" and (lower(r.text) like :text escape '!' or lower(i.title) like :text escape '!'"
                    + " or lower(r.addressee) like :text escape '!')");
        }
        return where.toString();
    }

    /** A pattern that finds the text literally. */
    String pattern() {
        return "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }

    /** What is asked for, in words, for the head of an export. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (status != null) {
            words.add("state: " + status.label());
        }
        if (overdue) {
            words.add("past their day");
        }
        if (!theme.isEmpty()) {
            words.add("theme: " + Themes.label(theme));
        }
        if (!item.isEmpty()) {
            words.add("publication: " + item);
        }
        if (!text.isEmpty()) {
            words.add("text: " + text);
        }
        return words;
    }
}
