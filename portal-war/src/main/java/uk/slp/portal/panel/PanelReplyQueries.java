package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelReply;
import uk.slp.portal.panel.model.PanelReplySignOff;
import uk.slp.portal.panel.model.PanelReplyTransitions;
import uk.slp.portal.panel.model.ReplyAction;
import uk.slp.portal.panel.model.ReplyStatus;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/**
 * Reads of answers of the partners that are still being written. Only the partnership reaches these; what was sent is
 * read with its case.
 */
@ApplicationScoped
public class PanelReplyQueries {
    private static final int MOST_WORK = 200;
    private static final List<ReplyStatus> OPEN = List.of(ReplyStatus.DRAFT, ReplyStatus.AWAITING_SIGN_OFF);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PanelQueries cases;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * The answer that the partners owe in a case. Three statements: the answer, its case, the line of the audit trail.
     *
     * @throws NotFound if nothing is asked now, or the case is not one of the person's partnership
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public CaseReply owed(String caseReference) {
        Person person = user.require();
        List<Object[]> rows = em.createQuery(
                        "select y, o from PanelReply y join PanelCase c on c.id = y.panelCaseId left join y.signOffs o"
                                + " where c.reference = :reference and c.partnershipId in :partnerships"
                                + " and y.status in :open and " + Scope.open("c.notificationId"),
                        Object[].class)
                .setParameter("reference", caseReference)
                .setParameter("partnerships", person.scope().partnerships())
                .setParameter(Scope.ASKING, person.accountId())
                .setParameter("open", OPEN)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("Nothing is asked of the partners in this case now.");
        }
        PanelReply reply = (PanelReply) rows.get(0)[0];
        List<PanelReplySignOff> signed = rows.stream()
                .map(row -> (PanelReplySignOff) row[1])
                .filter(Objects::nonNull)
                .toList();
        Set<ReplyAction> actions = EnumSet.noneOf(ReplyAction.class);
        actions.addAll(PanelReplyTransitions.RULES.allowed(reply.status(), person.permissions()));
        PanelCaseView panelCase = cases.load(caseReference);
        audit.read(PanelCase.TYPE, panelCase.reference());
        return new CaseReply(panelCase, ReplyParts.view(reply, signed, null, actions));
    }

    /** What the present person must do about requests of the national body, the oldest request first. One statement. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<PanelReplyWork> work() {
        Person person = user.require();
        boolean writes = person.permissions().contains(Permission.RAPID_REVIEW_WRITE);
        boolean signs = person.permissions().contains(Permission.RAPID_REVIEW_SIGN_OFF);
        if (!writes && !signs) {
            return List.of();
        }
        List<Object[]> rows = em.createQuery(
                        "select y, c, a.name, o, k.kind from PanelReply y join PanelCase c on c.id = y.panelCaseId"
                                + " join Organisation a on a.id = c.authorityId left join y.signOffs o"
                                + " left join Organisation k on k.id = :own where c.partnershipId in :partnerships"
                                + " and y.status in :open and " + Scope.open("c.notificationId")
                                + " order by y.askedAt",
                        Object[].class)
                .setParameter("own", person.organisationId())
                .setParameter("partnerships", person.scope().partnerships())
                .setParameter(Scope.ASKING, person.accountId())
                .setParameter("open", OPEN)
                .setMaxResults(MOST_WORK)
                .getResultList();
        Map<PanelReply, Set<Partner>> signed = new LinkedHashMap<>();
        Map<PanelReply, Object[]> firsts = new LinkedHashMap<>();
        for (Object[] row : rows) {
            PanelReply reply = (PanelReply) row[0];
            firsts.putIfAbsent(reply, row);
            Set<Partner> partners = signed.computeIfAbsent(reply, r -> EnumSet.noneOf(Partner.class));
            if (row[3] != null) {
                partners.add(((PanelReplySignOff) row[3]).partner());
            }
        }
        List<PanelReplyWork> work = new ArrayList<>();
        firsts.forEach((reply, row) -> {
            boolean locked = reply.status() == ReplyStatus.AWAITING_SIGN_OFF;
            Set<Partner> partners = signed.getOrDefault(reply, Set.of());
            if (writes) {
                work.add(work(locked ? PanelReplyWork.Task.SEND : PanelReplyWork.Task.WRITE, row, partners.size()));
            }
            Optional<Partner> own = signs ? Partner.of((OrganisationKind) row[4]) : Optional.empty();
            if (locked && own.isPresent() && !partners.contains(own.get())) {
                work.add(work(PanelReplyWork.Task.SIGN_OFF, row, partners.size()));
            }
        });
        return work;
    }

    private static PanelReplyWork work(PanelReplyWork.Task task, Object[] row, int signed) {
        PanelReply reply = (PanelReply) row[0];
        PanelCase panelCase = (PanelCase) row[1];
        return new PanelReplyWork(
                task,
                panelCase.reference(),
                panelCase.caseName(),
                panelCase.notificationReference(),
                (String) row[2],
                reply.request().label(),
                reply.askedAt(),
                signed);
    }
}
