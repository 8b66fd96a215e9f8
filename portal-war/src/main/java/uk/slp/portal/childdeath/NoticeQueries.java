package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.slp.portal.childdeath.model.ChildDeathNotice;
import uk.slp.portal.childdeath.model.DeathLine;
import uk.slp.portal.childdeath.model.NoticeChecks;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/** What a professional reads of what they themselves tell: drafts whole, sent ones as a receipt. */
@ApplicationScoped
public class NoticeQueries {
    /** More than anybody writes. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NoticeService service;

    @Inject
    private FormViews views;

    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One's own, newest first, without those that were taken back. One statement. */
    @Requires(Permission.CHILD_DEATH_NOTIFY)
    @Transactional
    public List<NoticeRow> mine() {
        return em
                .createQuery(
                        "select n from ChildDeathNotice n where n.accountId = :me and n.status <> :discarded order by"
                                + " n.createdAt desc",
                        ChildDeathNotice.class)
                .setParameter("me", user.require().accountId())
                .setParameter("discarded", NoticeStatus.DISCARDED)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(notice -> row(notice, register))
                .toList();
    }

    /** One's own that are not sent yet. One statement. */
    @Requires(Permission.CHILD_DEATH_NOTIFY)
    @Transactional
    public List<NoticeRow> drafts() {
        return em
                .createQuery(
                        "select n from ChildDeathNotice n where n.accountId = :me and n.status = :draft order by"
                                + " n.createdAt",
                        ChildDeathNotice.class)
                .setParameter("me", user.require().accountId())
                .setParameter("draft", NoticeStatus.DRAFT)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(notice -> row(notice, register))
                .toList();
    }

    /**
     * One of one's own: while it is a draft with everything, afterwards as a receipt. Two statements.
     *
     * @throws NotFound if there is none
     */
    @Requires({Permission.CHILD_DEATH_NOTIFY, Permission.CHILD_DEATH_NOTICE_WRITE})
    @Transactional
    public NoticeView view(String reference) {
        List<Object[]> rows = em.createQuery(
                        "select n, l from ChildDeathNotice n left join DeathLine l on l.ownerId = n.id where"
                                + " n.reference = :reference and (n.accountId = :me or n.linkId = :me) and n.status <>"
                                + " :discarded order by l.createdAt, l.id",
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("me", user.require().accountId())
                .setParameter("discarded", NoticeStatus.DISCARDED)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no notification of that reference of yours.");
        }
        ChildDeathNotice notice = (ChildDeathNotice) rows.get(0)[0];
        audit.read(ChildDeathNotice.TYPE, reference);
        if (!notice.writable()) {
            return receipt(notice, register);
        }
        List<DeathLine> lines = rows.stream()
                .map(row -> (DeathLine) row[1])
                .filter(Objects::nonNull)
                .toList();
        return new NoticeView(
                notice.id(),
                notice.reference(),
                notice.version(),
                notice.kind(),
                notice.status(),
                notice.notifierName(),
                notice.notifierBody(),
                null,
                notice.answers().all(),
                views.sections(DeathSection.ofNotice(), notice.kind(), notice.answers()),
                views.lines(lines),
                service.problems(notice, clock.instant()),
                NoticeChecks.warnings(notice.kind(), notice.answers()),
                notice.changedAt(),
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(),
                null);
    }

    static NoticeView receipt(ChildDeathNotice notice, OrganisationRegister register) {
        return new NoticeView(
                notice.id(),
                notice.reference(),
                notice.version(),
                notice.kind(),
                notice.status(),
                notice.notifierName(),
                notice.notifierBody(),
                notice.panelId() == null ? null : register.name(notice.panelId()),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                notice.changedAt(),
                notice.sentAt(),
                notice.dueAt(),
                null,
                false,
                null,
                null,
                List.of(),
                null);
    }

    static NoticeRow row(ChildDeathNotice notice, OrganisationRegister register) {
        return new NoticeRow(
                notice.reference(),
                notice.kind(),
                notice.status(),
                notice.notifierName() + ", " + notice.notifierBody(),
                notice.panelId() == null ? null : register.name(notice.panelId()),
                notice.waitsFor(),
                notice.sentAt(),
                notice.changedAt());
    }
}
