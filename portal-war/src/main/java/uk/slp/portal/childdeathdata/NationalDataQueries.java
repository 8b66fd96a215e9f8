package uk.slp.portal.childdeathdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathanalysis.AnalysisStatus;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;

/** The national data set of one's own panel: checked, and as a file. What is not sealed of an analysis is not in it. */
@ApplicationScoped
public class NationalDataQueries {
    /** About three times the deaths of a year in England, since a panel may give several years at once. */
    private static final int MOST = 10_000;

    private static final Set<ChildDeathStatus> GIVEN = EnumSet.copyOf(
            Arrays.stream(ChildDeathStatus.values()).filter(NationalCase::given).toList());

    /** Of a case that is not reviewed here: that it is not, and by what the national database knows it. */
    private static final Set<NationalField> OF_OTHERS = EnumSet.of(
            NationalField.REFERENCE,
            NationalField.STATUS,
            NationalField.NHS_NUMBER,
            NationalField.DEATH_DATE,
            NationalField.NOTIFIED_ON);

    /** In the order of {@link NationalField}. */
    private static final String SELECT = "select d.reference, d.status, d.nhsNumber, d.nhsAbsent, d.birthDate,"
            + " d.deathDate, d.deathTime, d.sex, d.ethnicity, d.postcode, d.residenceCode, d.placeKind,"
            + " d.gestationWeeks, d.birthWeightGrams, d.expected, d.jointResponse, d.notifiedAt, d.closedAt,"
            + " a.category, a.overall, a.scoreA, a.scoreB, a.scoreC, a.scoreD from ChildDeath d left join"
            + " ChildDeathAnalysis a on a.childDeathId = d.id and a.status = :sealed where";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private AuditTrail audit;

    /**
     * What the checks find in the cases of a period. Two statements, the line of the audit trail among them.
     *
     * @throws RuleViolation if there are more cases than one file holds
     */
    @Requires(Permission.CHILD_DEATH_DATA_EXPORT)
    @Transactional
    public NationalData check(NationalPeriod period) {
        NationalData data = NationalData.checked(cases(period));
        audit.read(ChildDeathCase.TYPE, "national data, check of " + data.all());
        return data;
    }

    /**
     * The same for a file of the cases without an error. Two statements.
     *
     * @param format csv or json
     * @throws RuleViolation if there are more cases than one file holds
     */
    @Requires(Permission.CHILD_DEATH_DATA_EXPORT)
    @Transactional
    public List<NationalCase> export(NationalPeriod period, String format) {
        List<NationalCase> given = NationalData.checked(cases(period)).given();
        audit.exported(ChildDeathCase.TYPE, given.size(), "national data, " + format);
        return given;
    }

    /** The JSON schema of a file. */
    @OpenToAll("a description of a file format")
    public String schema() {
        return NationalFile.schema().toString();
    }

    private List<NationalCase> cases(NationalPeriod period) {
        List<Object[]> rows = reach.bind(em.createQuery(
                        SELECT + ChildDeathReach.OWN
                                + "and d.status in :given and d.notifiedAt >= :begins and d.notifiedAt < :ends"
                                + " order by d.notifiedAt, d.reference",
                        Object[].class))
                .setParameter("sealed", AnalysisStatus.FINAL)
                .setParameter("given", GIVEN)
                .setParameter("begins", period.begins())
                .setParameter("ends", period.ends())
                .setMaxResults(MOST + 1)
                .getResultList();
        if (rows.size() > MOST) {
            throw new RuleViolation("from", "too_many_rows", "More than " + MOST + " cases: choose a shorter period.");
        }
        return rows.stream().map(NationalDataQueries::one).toList();
    }

    private static NationalCase one(Object[] row) {
        ChildDeathStatus status = (ChildDeathStatus) row[NationalField.STATUS.ordinal()];
        Map<NationalField, Object> values = new EnumMap<>(NationalField.class);
        for (NationalField field : NationalField.values()) {
            Object value = plain(row[field.ordinal()]);
            if (value != null && (ChildDeathStatus.REVIEWED.contains(status) || OF_OTHERS.contains(field))) {
                values.put(field, value);
            }
        }
        return new NationalCase(status, values);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof Instant at ? LocalDate.ofInstant(at, PortalTime.LONDON) : value;
    }
}
