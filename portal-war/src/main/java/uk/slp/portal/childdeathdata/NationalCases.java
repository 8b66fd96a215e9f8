package uk.slp.portal.childdeathdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathanalysis.AnalysisStatus;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;

/** The cases of a period as the national database gets them; asked inside a use case that has checked the permission. */
@Dependent
class NationalCases {
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
            + " d.deathDate, d.deathTime, d.sex, d.ethnicity, d.postcode, d.residenceCode, d.placeKind, d.gestationWeeks,"
            + " d.birthWeightGrams, d.expected, d.jointResponse, d.notifiedAt, d.closedAt, a.category, a.overall,"
            + " a.scoreA, a.scoreB, a.scoreC, a.scoreD, i.givenReference";

    private static final String FROM = " from ChildDeath d left join ChildDeathAnalysis a on a.childDeathId = d.id and"
            + " a.status = :sealed left join ImportedMark i on i.childDeathId = d.id where";

    /** What came from an older system was given to the national database from there. */
    private static final String OF_PERIOD = " d.id not in (select m.childDeathId from ImportedMark m) and d.status in"
            + " :given and d.notifiedAt >= :begins and d.notifiedAt < :ends";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private CurrentUser user;

    /**
     * Those that the person reaches, in the order in which the panel was told. One statement.
     *
     * @throws RuleViolation if there are more than one file holds
     */
    List<NationalCase> of(NationalPeriod period) {
        List<Object[]> rows = bound(
                        reach.bind(em.createQuery(
                                SELECT + FROM + ChildDeathReach.OWN + "and" + OF_PERIOD
                                        + " order by d.notifiedAt, d.reference",
                                Object[].class)),
                        period)
                .setParameter("sealed", AnalysisStatus.FINAL)
                .setMaxResults(MOST + 1)
                .getResultList();
        if (rows.size() > MOST) {
            throw new RuleViolation("from", "too_many_rows", "More than " + MOST + " cases: choose a shorter period.");
        }
        return rows.stream().map(NationalCases::one).toList();
    }

    /**
     * A case of the panel, whenever it was told of.
     *
     * @param given its reference in an older system, or null
     */
    record Known(NationalCase one, @Nullable String given) {}

    /**
     * What the panel has.
     *
     * @param known cases that are open to the person
     * @param closed references and NHS numbers of those that are closed to the person
     */
    record Kept(List<Known> known, Set<String> closed) {
        /** Whether a row speaks of a case that is closed to the person. */
        boolean closes(ImportRow row) {
            return closed.contains(row.reference())
                    || closed.contains(row.texts().getOrDefault(NationalField.NHS_NUMBER, ""));
        }
    }

    /** Every case of the person's panel; of what is closed to the person only by what it is known again. One statement. */
    Kept kept() {
        List<Known> known = new ArrayList<>();
        Set<String> closed = new HashSet<>();
        int given = NationalField.values().length;
        for (Object[] row : em.createQuery(
                        SELECT + ", case when " + Scope.open("d.id") + " then 1 else 0 end" + FROM
                                + " d.ownerId in :panels order by d.reference",
                        Object[].class)
                .setParameter("panels", reach.panels())
                .setParameter(Scope.ASKING, user.require().accountId())
                .setParameter("sealed", AnalysisStatus.FINAL)
                .getResultList()) {
            String mark = (String) row[given];
            if (((Number) row[given + 1]).intValue() == 0) {
                Stream.of(row[NationalField.REFERENCE.ordinal()], row[NationalField.NHS_NUMBER.ordinal()], mark)
                        .filter(Objects::nonNull)
                        .forEach(one -> closed.add((String) one));
            } else if (NationalCase.given((ChildDeathStatus) row[NationalField.STATUS.ordinal()])) {
                known.add(new Known(one(row), mark));
            }
        }
        return new Kept(known, closed);
    }

    /** The identities of the same cases by their references. One statement. */
    Map<String, UUID> identities(NationalPeriod period) {
        Map<String, UUID> known = new HashMap<>();
        for (Object[] row : bound(
                        reach.bind(em.createQuery(
                                "select d.reference, d.id from ChildDeath d where" + ChildDeathReach.OWN + "and"
                                        + OF_PERIOD,
                                Object[].class)),
                        period)
                .getResultList()) {
            known.put((String) row[0], (UUID) row[1]);
        }
        return known;
    }

    /** The identities of those that the panel reviews or has reviewed, in their order. */
    static List<UUID> reviewed(List<NationalCase> cases, Map<String, UUID> identities) {
        return cases.stream()
                .filter(NationalCase::reviewed)
                .map(one -> identities.get(one.reference()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many cases of the period the person's panel has that are closed to the person. One statement. */
    long closed(NationalPeriod period) {
        return bound(
                        em.createQuery(
                                        "select count(d) from ChildDeath d where d.ownerId in :panels and not ("
                                                + Scope.open("d.id") + ") and" + OF_PERIOD,
                                        Long.class)
                                .setParameter("panels", reach.panels())
                                .setParameter(Scope.ASKING, user.require().accountId()),
                        period)
                .getSingleResult();
    }

    private static <Q extends Query> Q bound(Q query, NationalPeriod period) {
        query.setParameter("given", GIVEN);
        query.setParameter("begins", period.begins());
        query.setParameter("ends", period.ends());
        return query;
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
