package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeathNotice;
import uk.slp.portal.childdeath.model.DeathLine;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.work.RememberedWork;

/** What arrives at a panel: notices that wait for a decision, and each notice as it was sent. */
@ApplicationScoped
public class ArrivalQueries {
    private static final int MOST = 200;

    private final RememberedWork<NoticeRow> remembered = new RememberedWork<>();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private AlikeDeaths alike;

    @Inject
    private NoticeReceiver receiver;

    @Inject
    private FormViews views;

    @Inject
    private OrganisationRegister register;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Something came, or was decided: what was remembered is not true any more. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeSent came) {
        remembered.forget();
    }

    /** The same after a decision. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArrivalSettled settled) {
        remembered.forget();
    }

    /**
     * Those of the person's panel that wait for a decision, the oldest first. Remembered for half a minute, so that the list
     * of cases and My work keep within their statements.
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<NoticeRow> waiting() {
        return remembered.of(user.require().accountId(), clock.instant(), this::read);
    }

    private List<NoticeRow> read() {
        return em
                .createQuery(
                        "select n from ChildDeathNotice n where n.panelId in :panels and n.status = :waiting order by"
                                + " n.sentAt",
                        ChildDeathNotice.class)
                .setParameter("panels", reach.panels())
                .setParameter("waiting", NoticeStatus.WAITING)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(notice -> NoticeQueries.row(notice, register))
                .toList();
    }

    /**
     * A notice as it was sent to the person's panel. Three statements while something is to be decided, two afterwards.
     *
     * @throws NotFound if none of that reference was sent to it
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public NoticeView view(String reference) {
        List<Object[]> rows = em.createQuery(
                        "select n, l, k.address from ChildDeathNotice n left join DeathLine l on l.ownerId = n.id left"
                                + " join OneLink k on k.id = n.linkId where"
                                + " n.reference = :reference and n.panelId in :panels and n.sentAt is not null order by"
                                + " l.createdAt, l.id",
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("panels", reach.panels())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("No notification of that reference was sent to your panel.");
        }
        ChildDeathNotice notice = (ChildDeathNotice) rows.get(0)[0];
        List<DeathLine> lines = rows.stream()
                .map(row -> (DeathLine) row[1])
                .filter(Objects::nonNull)
                .toList();
        audit.read(ChildDeathNotice.TYPE, reference);
        boolean open = notice.status() == NoticeStatus.WAITING;
        return new NoticeView(
                notice.id(),
                notice.reference(),
                notice.version(),
                notice.kind(),
                notice.status(),
                notice.notifierName(),
                notice.notifierBody(),
                notice.panelId() == null ? null : register.name(notice.panelId()),
                notice.answers().all(),
                views.sections(DeathSection.ofNotice(), notice.kind(), notice.answers()),
                views.lines(lines),
                List.of(),
                List.of(),
                notice.changedAt(),
                notice.sentAt(),
                notice.dueAt(),
                notice.waitsFor(),
                notice.isJoined(),
                notice.childDeathReference(),
                notice.decidedName() == null
                        ? null
                        : "Decided by " + notice.decidedName()
                                + (notice.decisionReason() == null ? "" : ": " + notice.decisionReason()),
                open
                        ? alike.of(receiver.facts(notice)).stream()
                                .map(this::found)
                                .toList()
                        : List.of(),
                (String) rows.get(0)[2]);
    }

    private AlikeDeath found(AlikeDeaths.Found found) {
        ChildDeath death = found.death();
        boolean own = alike.own(death);
        String days = (death.birthDate() == null ? "" : "born " + DeadlineWords.record(death.birthDate()) + ", ")
                + "died " + DeadlineWords.record(death.deathDate());
        return new AlikeDeath(
                death.id(),
                death.reference(),
                register.name(death.ownerId()),
                own,
                own ? death.child() : null,
                own ? days : null,
                found.alike().words());
    }
}
