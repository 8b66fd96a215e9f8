package uk.slp.portal.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.slp.portal.identifiability.Identifiers;

/**
 * What identifies the people of one or many notifications, read as lines of a greater native query (rule 50). Each
 * notification is gathered by itself, so that the age of a child is counted on the day of its own incident; then all are put
 * together, because a report may name anybody of any of its cases.
 */
public final class CaseIdentifiers {
    private static final String UNION = " union all ";

    /** Columns: kind, a text, the notification, nothing, no moment, a long text. The condition stands in {@code %1$s}. */
    private static final String ROWS = "select 'incident', case_name, cast(id as varchar(36)), null,"
            + " cast(null as timestamp with time zone), answers from notification where id %1$s" + UNION
            + "select 'alike', cast(count(c2.id) as varchar(20)), cast(n1.id as varchar(36)), null,"
            + " cast(null as timestamp with time zone), null from notification n1"
            + " left join notification n2 on n2.authority_id = n1.authority_id"
            + " and substring(n2.incident_date, 1, 7) = substring(n1.incident_date, 1, 7)"
            + " left join notified_child c2 on c2.notification_id = n2.id where n1.id %1$s group by n1.id" + UNION
            + "select 'child', null, cast(notification_id as varchar(36)), null,"
            + " cast(null as timestamp with time zone), answers from notified_child where notification_id %1$s" + UNION
            + "select 'person', null, cast(notification_id as varchar(36)), null,"
            + " cast(null as timestamp with time zone), answers from notified_person where notification_id %1$s" + UNION
            + "select 'amendment', null, cast(notification_id as varchar(36)), null,"
            + " cast(null as timestamp with time zone), changes from notification_amendment where notification_id %1$s"
            + " and changes is not null";

    private CaseIdentifiers() {}

    /**
     * The lines, to be put behind others by {@code union all}.
     *
     * @param which a condition on the identity of a notification, such as {@code = ?2} or {@code in (select …)}; from the
     *     program, never typed by anybody
     */
    public static String rows(String which) {
        return String.format(Locale.ROOT, ROWS, which);
    }

    /** Gathers those lines out of all lines of the query; {@link Identifiers#NONE} where there are none. */
    public static Identifiers gathered(List<Object[]> rows, Set<String> publicWords) {
        Map<String, HeldInCase> cases = new LinkedHashMap<>();
        for (Object[] columns : rows) {
            String kind = (String) columns[0];
            if (!Set.of("incident", "alike", "child", "person", "amendment").contains(kind)) {
                continue;
            }
            HeldInCase held = cases.computeIfAbsent((String) columns[2], notification -> new HeldInCase());
            String json = Objects.requireNonNullElse((String) columns[5], "");
            switch (kind) {
                case "incident" -> held.incident(json, (String) columns[1]);
                case "alike" -> held.alike(Long.parseLong((String) columns[1]));
                case "child" -> held.child(json);
                case "person" -> held.person(json);
                default -> held.amendment(json);
            }
        }
        return together(
                cases.values().stream().map(held -> held.gathered(publicWords)).toList());
    }

    /** Of the numbers of children alike the smallest counts: where one case is rare, the whole text is. */
    private static Identifiers together(List<Identifiers> each) {
        if (each.size() == 1) {
            return each.get(0);
        }
        Identifiers all = Identifiers.NONE;
        for (Identifiers one : each) {
            all = new Identifiers(
                    both(all.people(), one.people()),
                    both(all.days(), one.days()),
                    both(all.ages(), one.ages()),
                    both(all.addresses(), one.addresses()),
                    both(all.postcodes(), one.postcodes()),
                    both(all.places(), one.places()),
                    both(all.numbers(), one.numbers()),
                    both(all.ethnicities(), one.ethnicities()),
                    one.publicWords(),
                    all.alike() < 0 ? one.alike() : Math.min(all.alike(), one.alike()));
        }
        return all;
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
