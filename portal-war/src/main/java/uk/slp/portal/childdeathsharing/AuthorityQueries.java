package uk.slp.portal.childdeathsharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeathsharing.model.AuthorityQuestion;
import uk.slp.portal.childdeathsharing.model.CaseJoin;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.work.RememberedWork;

/** What overview panels ask an authority. No query here reads a table of child death review. */
@ApplicationScoped
public class AuthorityQueries {
    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    private final RememberedWork<SharingWork> remembered = new RememberedWork<>();

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SharingReader reader;

    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** Everything that the person's authority was asked, newest first. One statement. */
    @Requires(Permission.DECISION_KEEP)
    @Transactional
    public AuthorityView list() {
        Set<Permission> held = held();
        List<QuestionView> questions = new ArrayList<>();
        List<JoinView> joins = new ArrayList<>();
        for (Object[] row : em.createQuery(
                        "select q, j from QueryPart k"
                                + " left join AuthorityQuestion q on q.authorityId in :authorities and k.number = 1"
                                + " left join CaseJoin j on j.authorityId in :authorities and k.number = 2"
                                + " where k.number <= 2",
                        Object[].class)
                .setParameter("authorities", authorities())
                .getResultList()) {
            if (row[0] != null) {
                questions.add(reader.view((AuthorityQuestion) row[0], held));
            }
            if (row[1] != null) {
                joins.add(reader.view((CaseJoin) row[1], held));
            }
        }
        questions.sort(Comparator.comparing(QuestionView::askedAt).reversed());
        joins.sort(Comparator.comparing(JoinView::proposedAt).reversed());
        return new AuthorityView(questions, joins);
    }

    /**
     * One question. Two statements.
     *
     * @throws NotFound if it was not asked of the person's authority
     */
    @Requires(Permission.DECISION_KEEP)
    @Transactional
    public QuestionView question(String reference) {
        AuthorityQuestion one = em.createQuery(
                        "select q from AuthorityQuestion q where q.reference = :reference and q.authorityId in"
                                + " :authorities",
                        AuthorityQuestion.class)
                .setParameter("reference", reference)
                .setParameter("authorities", authorities())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such question to your authority."));
        audit.read(AuthorityQuestion.TYPE, reference);
        return reader.view(one, held());
    }

    /**
     * One join. Two statements.
     *
     * @throws NotFound if it is not with a notification of the person's authority
     */
    @Requires(Permission.DECISION_KEEP)
    @Transactional
    public JoinView join(String reference) {
        CaseJoin one = em.createQuery(
                        "select j from CaseJoin j where j.reference = :reference and j.authorityId in :authorities",
                        CaseJoin.class)
                .setParameter("reference", reference)
                .setParameter("authorities", authorities())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such join with a notification of your authority."));
        audit.read(CaseJoin.TYPE, reference);
        return reader.view(one, held());
    }

    /** Something was asked or answered: what was remembered of it is not true any more. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SharingStepped step) {
        remembered.forget();
    }

    /**
     * What waits for the person's authority. Panels ask seldom, so it is remembered for half a minute and My work spends a
     * statement on it now and then only.
     */
    @Requires(Permission.DECISION_KEEP)
    @Transactional
    public List<SharingWork> work() {
        return remembered.of(user.require().accountId(), clock.instant(), this::waiting);
    }

    private List<SharingWork> waiting() {
        List<SharingWork> work = new ArrayList<>();
        boolean approves = held().contains(Permission.NOTIFICATION_SUBMIT);
        for (Object[] row : em.createQuery(
                        "select q.reference, q.panelId, q.askedAt, j.reference, j.panelId, j.proposedAt from QueryPart k"
                                + " left join AuthorityQuestion q on k.number = 1 and q.authorityId in :authorities and"
                                + " q.status = :asked left join CaseJoin j on k.number = 2 and j.authorityId in"
                                + " :authorities and j.status = :proposed where k.number <= 2",
                        Object[].class)
                .setParameter("authorities", authorities())
                .setParameter("asked", QuestionStatus.ASKED)
                .setParameter("proposed", JoinStatus.PROPOSED)
                .getResultList()) {
            if (row[0] != null) {
                work.add(new SharingWork(
                        "Answer an overview panel: do you notify?",
                        (String) row[0],
                        register.name((UUID) row[1]),
                        (Instant) row[2],
                        "/child-death-questions/" + row[0]));
            }
            if (row[3] != null && approves) {
                work.add(new SharingWork(
                        "Agree or decline, join with a child death review",
                        (String) row[3],
                        register.name((UUID) row[4]),
                        (Instant) row[5],
                        "/child-death-joins/" + row[3]));
            }
        }
        return work;
    }

    private Set<Permission> held() {
        // What counts here is the person's part in the authority, whatever they are to a panel.
        Set<Permission> held = new HashSet<>(user.permissions());
        held.remove(Permission.CHILD_DEATH_WRITE);
        return held;
    }

    private Set<UUID> authorities() {
        Set<UUID> own = user.scope().authorities();
        return own.isEmpty() ? NOBODY : own;
    }
}
