package uk.slp.portal.childdeathreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.shared.persistence.InstantConverter;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Counts the deaths of a panel in the database: three statements, whatever their number. A conflict of interest of the
 * person who asks changes no number, since a report is the same whoever writes it; no case is named.
 */
@ApplicationScoped
class FigureQueries {
    private static final String REVIEWED = codes(ChildDeathStatus.REVIEWED);
    private static final String CLOSED = "'" + ChildDeathStatus.CLOSED.code() + "'";
    private static final InstantConverter MOMENTS = new InstantConverter();

    /** Bands of the age at death, by days in the first year and by years afterwards. */
    private static final String BAND = "case when d.age_days < 28 then 'd0' when d.age_years < 1 then 'd28'"
            + " when d.age_years < 5 then 'y1' when d.age_years < 10 then 'y5' when d.age_years < 15 then 'y10'"
            + " else 'y15' end";

    private static final String POSTCODE = "upper(replace(d.postcode, ' ', ''))";

    /** The sector of a postcode is all of it without its last two letters: never itself a whole postcode. */
    private static final String SECTOR = "left(" + POSTCODE + ", char_length(" + POSTCODE + ") - 2)";

    @PersistenceContext
    private EntityManager em;

    /** The counts of a panel for financial years in a row. */
    FigureCounts counts(UUID panel, int first, int last) {
        FigureCounts counts = new FigureCounts();
        for (Object[] row : rows(
                "select t.yr, t.band, t.ethnicity, t.place_kind, t.quintile, count(*) from (select "
                        + year("d.notified_at", first, last) + " as yr, " + BAND
                        + " as band, d.ethnicity, d.place_kind,"
                        + " coalesce(d.deprivation_quintile, p.quintile, s.quintile) as quintile from child_death d"
                        + " left join postcode_deprivation p on p.postcode = " + POSTCODE
                        + " left join postcode_deprivation s on s.postcode = " + SECTOR
                        + " where d.owner_id = ?1 and d.status in (" + REVIEWED
                        + ") and d.notified_at >= ?2 and d.notified_at < ?" + (last - first + 3)
                        + ") t group by t.yr, t.band, t.ethnicity, t.place_kind, t.quintile",
                panel,
                first,
                last)) {
            int year = number(row[0]);
            long count = ((Number) row[5]).longValue();
            counts.add(Question.AGE, (String) row[1], year, count);
            counts.add(Question.ETHNICITY, Question.ethnicity((String) row[2]), year, count);
            counts.add(Question.PLACE, Question.place((String) row[3]), year, count);
            counts.add(
                    Question.DEPRIVATION,
                    row[4] == null ? Question.UNKNOWN : Integer.toString(number(row[4])),
                    year,
                    count);
        }
        for (Object[] row : rows(
                "select t.yr, t.category, t.overall, count(*) from (select " + year("d.closed_at", first, last)
                        + " as yr, a.category, a.overall from child_death d"
                        + " left join child_death_analysis a on a.child_death_id = d.id" + completed(first, last)
                        + ") t group by t.yr, t.category, t.overall",
                panel,
                first,
                last)) {
            int year = number(row[0]);
            long count = ((Number) row[3]).longValue();
            String category = known(Question.CATEGORY, (String) row[1]);
            String overall = known(Question.MODIFIABILITY, (String) row[2]);
            counts.add(Question.CATEGORY, category, year, count);
            counts.add(Question.MODIFIABILITY, overall, year, count);
            counts.pair(category, overall, count);
        }
        // Months between a day and a moment are told differently by the two databases: two columns are read instead.
        for (Object[] row : rows(
                "select " + year("d.closed_at", first, last) + ", d.death_date, d.closed_at from child_death d"
                        + completed(first, last),
                panel,
                first,
                last)) {
            counts.add(Question.TIME, time(day(row[1]), moment(row[2])), number(row[0]), 1);
        }
        return counts;
    }

    /** Given and family names and NHS numbers of the deaths told of in these years, to be looked for in a text. */
    List<Object[]> names(UUID panel, int first, int last) {
        return rows(
                "select d.given_names, d.family_name, d.nhs_number, d.postcode, d.reference from child_death d"
                        + " where d.owner_id = ?1 and d.notified_at >= ?2 and d.notified_at < ?" + (last - first + 3),
                panel,
                first,
                last);
    }

    private static String completed(int first, int last) {
        return " where d.owner_id = ?1 and d.status in (" + CLOSED + ") and d.closed_at >= ?2 and d.closed_at < ?"
                + (last - first + 3);
    }

    /** The year of a moment by its bounds, which are parameters 2 and following. */
    private static String year(String moment, int first, int last) {
        StringBuilder text = new StringBuilder("case");
        for (int year = first; year <= last; year++) {
            text.append(" when ").append(moment).append(" < ?").append(year - first + 3);
            text.append(" then ").append(year);
        }
        return text.append(" end").toString();
    }

    private List<Object[]> rows(String sql, UUID panel, int first, int last) {
        Query query = em.createNativeQuery(sql);
        query.setParameter(1, panel);
        for (int year = first; year <= last + 1; year++) {
            query.setParameter(year - first + 2, Timestamp.from(FinancialYear.begins(year)));
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }

    private static String known(Question question, @Nullable String code) {
        return question.rows().stream().anyMatch(row -> row.code().equals(code))
                ? Objects.requireNonNull(code)
                : Question.UNKNOWN;
    }

    static String time(LocalDate death, LocalDate closed) {
        long months = ChronoUnit.MONTHS.between(death, closed);
        if (months < 6) {
            return "m6";
        }
        return months < 12 ? "m12" : months < 24 ? "m24" : "later";
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static LocalDate moment(Object column) {
        return LocalDate.ofInstant(Objects.requireNonNull(MOMENTS.convertToEntityAttribute(column)), PortalTime.LONDON);
    }

    private static String codes(Set<ChildDeathStatus> statuses) {
        return statuses.stream().map(one -> "'" + one.code() + "'").sorted().collect(Collectors.joining(", "));
    }
}
