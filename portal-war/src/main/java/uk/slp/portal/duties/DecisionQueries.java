package uk.slp.portal.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.duties.model.DecisionVersion;
import uk.slp.portal.duties.model.DutyDecision;
import uk.slp.portal.duties.model.DutyDecisions;
import uk.slp.portal.duties.model.PartnerView;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.ConflictChanged;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.work.RememberedWork;

/** Reads of kept decisions, within the authority and its partnership only. */
@ApplicationScoped
public class DecisionQueries {
    private static final String MEETING = "partner-meeting";
    private static final int MOST_WORK = 200;

    /** The version comes first: the persistence provider hangs an outer join on the first entity only. */
    private static final String NEWEST = " from DecisionVersion v left join Account n on n.username = v.keptBy"
            + " join DutyDecision d on d.id = v.decisionId"
            + " join Organisation o on o.id = d.authorityId where v.number = d.latest and "
            + DutyDecisions.WITHIN;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private final RememberedWork<DecisionWork> askedOf = new RememberedWork<>();

    /** The decisions in reach, last changed first. Two statements. */
    @Requires(Permission.DECISION_VIEW)
    @Transactional
    public Page<DecisionRow> list(@Nullable NotifyDecision decision, PageRequest request) {
        Scope scope = user.scope();
        String only = decision == null ? "" : " and d.decision = :decision";
        var rows = DutyDecisions.scoped(
                em.createQuery(
                        "select d, o.name, v.headline, coalesce(n.displayName, v.keptBy), (select count(distinct"
                                + " x.organisationId) from PartnerView x where x.decisionId = d.id and x.versionNumber ="
                                + " d.latest)" + NEWEST + only + " order by d.changedAt desc, d.reference desc",
                        Object[].class),
                scope);
        var count = DutyDecisions.scoped(
                em.createQuery("select count(d) from DutyDecision d where " + DutyDecisions.WITHIN + only, Long.class),
                scope);
        if (decision != null) {
            rows.setParameter("decision", decision);
            count.setParameter("decision", decision);
        }
        List<DecisionRow> found =
                rows.setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                        .map(DecisionQueries::row)
                        .toList();
        return new Page<>(count.getSingleResult(), request.page(), request.size(), found);
    }

    private static DecisionRow row(Object[] row) {
        DutyDecision d = (DutyDecision) row[0];
        return new DecisionRow(
                d.reference(),
                d.caseName(),
                (String) row[1],
                d.decision(),
                (String) row[2],
                d.dueDate(),
                d.latest(),
                (Long) row[4],
                d.partnersAskedAt(),
                d.changedAt(),
                (String) row[3]);
    }

    /**
     * One decision with every version and view. Three statements, the audit line among them.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires(Permission.DECISION_VIEW)
    @Transactional
    public DecisionView view(String reference) {
        Person person = user.require();
        List<Object[]> rows = DutyDecisions.scoped(
                        em.createQuery(
                                "select d, v, a.name, p.name, coalesce(n.displayName, v.keptBy) from DecisionVersion v"
                                        + " left join Account n on n.username = v.keptBy"
                                        + " join DutyDecision d on d.id = v.decisionId"
                                        + " join Organisation a on a.id = d.authorityId"
                                        + " join Organisation p on p.id = d.partnershipId"
                                        + " where d.reference = :reference and " + DutyDecisions.WITHIN
                                        + " order by v.number desc",
                                Object[].class),
                        person.scope())
                .setParameter("reference", reference)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no decision of that reference.");
        }
        Object[] first = rows.get(0);
        DutyDecision d = (DutyDecision) first[0];
        audit.read(DutyDecision.TYPE, d.reference());
        boolean own = person.scope().reachesAuthority(d.authorityId());
        return new DecisionView(
                d.reference(),
                d.version(),
                d.caseName(),
                (String) first[2],
                (String) first[3],
                d.partnersAskedAt(),
                rows.stream()
                        .map(row -> version((DecisionVersion) row[1], (String) row[4]))
                        .toList(),
                partners(d),
                own && person.permissions().contains(Permission.DECISION_KEEP),
                person.permissions().contains(Permission.DECISION_GIVE_VIEW)
                        && person.scope().reachesPartnership(d.partnershipId()));
    }

    private static DecisionView.Version version(DecisionVersion v, String byName) {
        return new DecisionView.Version(
                v.number(),
                v.edition(),
                DutyTexts.facts(v.facts()),
                v.headline(),
                DutyTexts.duties(v.duties()),
                v.nothingToNotify(),
                v.decision(),
                v.reason(),
                v.keptAt(),
                byName);
    }

    private List<DecisionView.Partner> partners(DutyDecision d) {
        Map<UUID, DecisionView.Partner> found = new LinkedHashMap<>();
        for (Object[] row : em.createQuery(
                        "select o.id, o.name, x, coalesce(n.displayName, x.givenBy) from Organisation o"
                                + " left join PartnerView x on x.organisationId = o.id and x.decisionId = :id"
                                + " left join Account n on n.username = x.givenBy"
                                + " where (" + MembershipDays.BODY_ON_DAY
                                + " and o.id in (select m.organisationId from PartnershipMember m where"
                                + " m.partnershipId = :partnership and " + MembershipDays.ON_DAY
                                + ")) or x.id is not null order by o.kind, o.name",
                        Object[].class)
                .setParameter("id", d.id())
                .setParameter("partnership", d.partnershipId())
                .setParameter("day", LocalDate.ofInstant(d.createdAt(), PortalTime.LONDON))
                .getResultList()) {
            UUID id = (UUID) row[0];
            DecisionView.Partner partner =
                    found.computeIfAbsent(id, key -> new DecisionView.Partner(key, (String) row[1], new ArrayList<>()));
            PartnerView x = (PartnerView) row[2];
            if (x != null) {
                partner.views()
                        .add(new DecisionView.Given(
                                x.versionNumber(), x.opinion(), x.words(), x.givenAt(), (String) row[3]));
            }
        }
        found.values().forEach(partner -> partner.views()
                .sort(Comparator.comparing(DecisionView.Given::givenAt).reversed()));
        return List.copyOf(found.values());
    }

    /** What waits for the present person: views that were asked for, and decisions that are still open. Two statements. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<DecisionWork> work() {
        Person person = user.require();
        List<DecisionWork> work = new ArrayList<>();
        if (person.permissions().contains(Permission.DECISION_GIVE_VIEW)) {
            work.addAll(remembered(person));
        }
        if (person.permissions().contains(Permission.DECISION_KEEP)) {
            DutyDecisions.scoped(
                            em.createQuery(
                                    "select d, o.name, coalesce(n.displayName, v.keptBy)" + NEWEST
                                            + " and d.authorityId in :authorities and d.decision = :open"
                                            + " order by d.changedAt",
                                    Object[].class),
                            person.scope())
                    .setParameter("open", NotifyDecision.NOT_YET)
                    .setMaxResults(MOST_WORK)
                    .getResultList()
                    .forEach(row -> work.add(undecided(row)));
        }
        return work;
    }

    /** A partner’s My work has a budget of three statements, which other features need. */
    private List<DecisionWork> remembered(Person person) {
        return askedOf.of(person.accountId(), clock.instant(), () -> askedOf(person));
    }

    private List<DecisionWork> askedOf(Person person) {
        List<DecisionWork> work = new ArrayList<>();
        boolean timed = Settings.current().flag(Setting.PARTNER_VIEW_CLOCK);
        DutyDecisions.scoped(
                        em.createQuery(
                                "select d, o.name, coalesce(n.displayName, v.keptBy)" + NEWEST
                                        + " and d.partnershipId in :partnerships and d.partnersAskedAt is not null"
                                        + " and not exists (select x from PartnerView x where x.decisionId = d.id and"
                                        + " x.versionNumber = d.latest and x.organisationId = :own)"
                                        + " order by d.partnersAskedAt",
                                Object[].class),
                        person.scope())
                .setParameter("own", person.organisationId())
                .setMaxResults(MOST_WORK)
                .getResultList()
                .forEach(row -> work.add(asked(row, timed)));
        return work;
    }

    /** After a change; another node sees it when what it remembers has run out. */
    @BySystem("the decision service after a change")
    public void forget() {
        askedOf.forget();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConflictChanged changed) {
        forget();
    }

    private DecisionWork asked(Object[] row, boolean timed) {
        DutyDecision d = (DutyDecision) row[0];
        Instant asked = d.partnersAskedAt();
        LocalDate due = timed && asked != null
                ? calculator
                        .count(MEETING, LocalDate.ofInstant(asked, PortalTime.LONDON))
                        .due()
                : null;
        return work(row, true, MEETING, due);
    }

    private static DecisionWork undecided(Object[] row) {
        return work(row, false, "notification", ((DutyDecision) row[0]).dueDate());
    }

    private static DecisionWork work(Object[] row, boolean giveView, String rule, @Nullable LocalDate due) {
        DutyDecision d = (DutyDecision) row[0];
        String name = d.caseName();
        return new DecisionWork(
                d.reference(),
                name == null ? d.reference() : name,
                giveView,
                rule,
                due,
                (String) row[1],
                (String) row[2],
                d.changedAt());
    }

    /** The case that a reference belongs to, if the person may reach it (rule 76). One statement. */
    @Requires(Permission.DECISION_VIEW)
    @Transactional
    public Optional<CaseRoot> caseOf(String reference) {
        return DutyDecisions.scoped(
                        em.createQuery(
                                "select d from DutyDecision d where d.reference = :reference and "
                                        + DutyDecisions.WITHIN,
                                DutyDecision.class),
                        user.scope())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(d -> new CaseRoot(d.id(), d.reference(), d.authorityId(), d.partnershipId()));
    }

    /** What a notification takes over; empty when there is no such decision of the person's own authority to notify. */
    @Requires(Permission.DECISION_KEEP)
    @Transactional
    public Optional<CarriedDecision> carried(String reference) {
        return em.createQuery(
                        "select d, v from DutyDecision d join DecisionVersion v on v.decisionId = d.id and v.number ="
                                + " d.latest where d.reference = :reference and d.authorityId in :authorities"
                                + " and d.decision = :notify and " + Scope.open("d.id"),
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("authorities", user.scope().authorities())
                .setParameter(Scope.ASKING, user.scope().accountId())
                .setParameter("notify", NotifyDecision.NOTIFY)
                .getResultStream()
                .findFirst()
                .flatMap(row -> new FactsReader(DutyTexts.facts(((DecisionVersion) row[1]).facts()))
                        .facts()
                        .map(facts -> {
                            DutyDecision d = (DutyDecision) row[0];
                            audit.read(DutyDecision.TYPE, d.reference());
                            return new CarriedDecision(d.reference(), d.caseName(), facts);
                        }));
    }
}
