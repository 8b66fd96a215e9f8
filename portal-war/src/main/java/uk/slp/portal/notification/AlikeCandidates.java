package uk.slp.portal.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.likeness.AlikeDates;
import uk.slp.portal.notification.likeness.Sketch;

/**
 * The statement that reads the children of other notifications of the same authority who can be alike by a date or a
 * number; each way in has an index. Every way to a hint asks for a date of birth or a day of the incident that is alike,
 * or for the same NHS number, so no others need to be looked at.
 */
final class AlikeCandidates {
    private static final String COLUMNS =
            "select cast(o.id as varchar(36)) other_id, o.reference, o.status, o.case_name, o.incident_date,"
                    + " o.place_authority_code, c.given_name, c.family_name, c.date_of_birth, c.nhs_number, ";
    private static final String FROM = " answers, cast(s.child_id as varchar(36)) said_of, s.about said,"
            + " c.child_position from notification m"
            + " join notification o on o.authority_id = m.authority_id and o.id <> m.id and o.status <> 'withdrawn'"
            + " join notified_child c on c.notification_id = o.id"
            + " left join notification_other_child s on s.notification_id = m.id and s.other_id = o.id"
            + " where m.reference = ";

    /** The answers are long: they are read only where a place or a link in them can decide. */
    private static final String SOME_ANSWERS = "case when (c.given_name is null and c.family_name is null)"
            + " or o.kind = 'care_leaver_death' then o.answers end";

    /** Follows on every month and day that a date can go on with. */
    private static final String AFTER_ALL_DIGITS = "-99";

    private final List<Object> values = new ArrayList<>();
    private final Set<String> births = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();
    private final Set<String> days = new TreeSet<>();
    private final Set<String> dayBeginnings = new TreeSet<>();
    private final String reference;
    private final @Nullable UUID asking;
    private boolean nameless;
    private boolean birthUnknown;

    /**
     * What to look for.
     *
     * @param reference of the notification asked about, which is not looked for
     * @param asking the account that asks, whose conflicts of interest close a notification (rule 76), or null
     */
    AlikeCandidates(String reference, @Nullable UUID asking, List<Sketch> mine) {
        this.reference = reference;
        this.asking = asking;
        mine.forEach(this::add);
    }

    private void add(Sketch one) {
        AlikeDates birth = AlikeDates.ofBirth(one.dateOfBirth());
        births.addAll(birth.texts());
        Optional.ofNullable(birth.beginning()).ifPresent(beginnings::add);
        AlikeDates day = AlikeDates.ofEvent(one.incidentDate());
        days.addAll(day.texts());
        Optional.ofNullable(day.beginning()).ifPresent(dayBeginnings::add);
        String number = one.nhsNumber() == null ? "" : one.nhsNumber().replaceAll("\\D", "");
        if (number.length() == 10) {
            numbers.add(number);
        }
        nameless |= one.givenNames() == null && one.familyName() == null;
        birthUnknown |= birth.texts().isEmpty();
    }

    /** The statement; empty when nothing is known that could be alike. */
    Optional<String> sql() {
        values.clear();
        return rows().map(rows -> rows + " order by o.reference desc, c.child_position");
    }

    /**
     * The same with the files of the notification and the serious incident that it names (rule 23): each list hangs on a
     * number of its own, as in {@link NotificationSurroundings}. The columns of the files come last, then the reference.
     *
     * @param named reference of the serious incident, or the empty text
     */
    Optional<String> sqlBeside(UUID notification, UUID authority, String named) {
        values.clear();
        return rows().map(rows -> "select x.other_id, x.reference, x.status, x.case_name, x.incident_date,"
                + " x.place_authority_code, x.given_name, x.family_name, x.date_of_birth, x.nhs_number, x.answers,"
                + " x.said_of, x.said, " + DraftFile.COLUMNS + ", i.reference named from query_part k"
                + " left join (" + rows + ") x on k.part_number = 1"
                + " left join notification_attachment f on k.part_number = 2 and f.removed_at is null and"
                + " f.notification_id = " + value(notification)
                + " left join notification i on k.part_number = 3 and i.kind = 'serious_incident' and i.status <>"
                + " 'withdrawn' and i.reference = " + value(named) + " and i.authority_id = " + value(authority)
                + " where k.part_number <= 3 order by x.reference desc, x.child_position, f.attachment_number");
    }

    private Optional<String> rows() {
        StringBuilder sql = new StringBuilder(COLUMNS)
                .append(nameless ? "o.answers" : SOME_ANSWERS)
                .append(FROM)
                .append(value(reference));
        if (asking != null) {
            sql.append(" and not exists (select 1 from closed_to_reader k where k.case_id = o.id"
                            + " and k.account_id = ")
                    .append(value(asking))
                    .append(")");
        }
        List<String> ways = new ArrayList<>();
        List<String> byChild = new ArrayList<>();
        among("b.date_of_birth", births, byChild);
        beginning("b.date_of_birth", beginnings, byChild);
        among("b.nhs_digits", numbers, byChild);
        if (!byChild.isEmpty()) {
            ways.add("select b.id from notified_child b where " + String.join(" or ", byChild));
        }
        List<String> byDay = new ArrayList<>();
        among("n.incident_date", days, byDay);
        beginning("n.incident_date", dayBeginnings, byDay);
        if (!byDay.isEmpty()) {
            ways.add("select e.id from notification m2 join notification n on n.authority_id = m2.authority_id"
                    + " join notified_child e on e.notification_id = n.id where m2.reference = " + value(reference)
                    + " and (" + String.join(" or ", byDay) + ")"
                    + (birthUnknown ? "" : " and (e.date_of_birth is null or char_length(e.date_of_birth) < 4)"));
        }
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(sql.append(" and c.id in (")
                        .append(String.join(" union ", ways))
                        .append(")")
                        .toString());
    }

    /** The values of its parameters, in their order; known once the statement was made. */
    List<Object> values() {
        return List.copyOf(values);
    }

    private void among(String column, Collection<String> texts, List<String> ways) {
        if (!texts.isEmpty()) {
            List<String> places = texts.stream().map(this::value).toList();
            ways.add(column + " in (" + String.join(", ", places) + ")");
        }
    }

    /** A span and not a pattern: an index is read for it whatever the language of the database is. */
    private void beginning(String column, Collection<String> texts, List<String> ways) {
        texts.forEach(text -> ways.add(column + " between " + value(text) + " and " + value(text + AFTER_ALL_DIGITS)));
    }

    private String value(Object value) {
        values.add(value);
        return "?" + values.size();
    }
}
