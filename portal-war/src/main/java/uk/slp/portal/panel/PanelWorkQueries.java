package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.BodyWork.Kind;
import uk.slp.portal.panel.model.BodyWorkLine;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.work.Awaited;

/** What waits at the national body, and what the body waits for. */
@ApplicationScoped
public class PanelWorkQueries {
    /** A case with somebody who can record no answer, or has left. Both databases compare truth as this number. */
    private static final String WITH_NOBODY_WHO_DECIDES =
            " or c.allocatedTo is null or c.allocatedTo not in (select w.id"
                    + " from AccountRole r join r.account w where r.role = :keeper"
                    + " and sql('case when ? then 1 else 0 end', w.active) = 1)";

    private static final int MOST = 2 * PageRequest.LARGEST;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private PanelRows rows;

    /**
     * What waits for the present person, the nearest day first, in one statement: cases that wait for an answer, requests
     * that the partners have not answered in the usual time, meetings and national reviews. For those who record answers
     * what they have in hand and what nobody has who could record one; for members what was given to them, and the meetings
     * to which they are asked. A review of one case is closed together with the case (rule 76).
     *
     * @param kept whether published reviews that must stay available are there too
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public List<BodyWork> work(boolean kept) {
        if (!user.permissions().contains(Permission.PANEL_QUEUE_VIEW)) {
            return List.of();
        }
        boolean decides = user.permissions().contains(Permission.PANEL_DECIDE);
        String cases = "(c.id is not null and (c.status in :states or (c.status in :asked" + PanelRows.PAST
                + ")) and (c.allocatedTo = :asking" + (decides ? WITH_NOBODY_WHO_DECIDES : "") + "))";
        TypedQuery<Object[]> query = em.createQuery(
                        "select b, c, a.name, h.displayName from BodyWorkLine b left join PanelCase c on c.id = b.caseId"
                                + " left join Organisation a on a.id = c.authorityId"
                                + " left join Account h on h.id = c.allocatedTo where :panel = true and (b.rootId is null or "
                                + Scope.open("b.rootId") + ") and (" + cases
                                // Who arranges meetings sees each once, asked to it or not.
                                + (decides
                                        ? " or b.kind in :kinds"
                                        : " or (b.kind = 'invitation' and b.accountId = :asking and b.day >= :today)")
                                + ") order by b.day, b.reference",
                        Object[].class)
                .setParameter("panel", user.scope().panel())
                .setParameter(Scope.ASKING, user.scope().accountId())
                .setParameter("states", QueueView.WAITING.states())
                .setParameter("asked", QueueView.UNANSWERED.states())
                .setParameter("today", rows.today());
        if (decides) {
            query.setParameter("keeper", Role.PANEL_SECRETARIAT)
                    .setParameter("kinds", kept ? Set.of("meeting", "review", "kept") : Set.of("meeting", "review"));
        }
        return query.setMaxResults(MOST).getResultList().stream()
                .map(this::work)
                .toList();
    }

    private BodyWork work(Object[] row) {
        BodyWorkLine line = (BodyWorkLine) row[0];
        PanelCaseRow panelCase =
                row[1] instanceof PanelCase c ? rows.row(c, (String) row[2], (@Nullable String) row[3]) : null;
        return new BodyWork(
                Kind.valueOf(line.kind().toUpperCase(Locale.ROOT)),
                line.reference(),
                Objects.requireNonNullElse(line.title(), ""),
                line.status(),
                line.day(),
                line.plannedOn(),
                line.copiedOn(),
                line.informedOn(),
                line.confirmedOn(),
                panelCase);
    }

    /** Cases that lie with others: with the national body for the partners, with the partners for the body. One statement. */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public List<Awaited> awaited() {
        boolean body = user.scope().panel();
        return rows
                .reach(em.createQuery(
                        PanelRows.ROWS + "and c.status in :states" + QueueSort.USUAL_BY.orderBy(false), Object[].class))
                .setParameter("states", (body ? QueueView.ASKED : QueueView.WAITING).states())
                .setMaxResults(PageRequest.LARGEST)
                .getResultList()
                .stream()
                .map(rows::row)
                .map(row -> new Awaited(
                        body ? "Answer of the partners" : "Answer to the rapid review",
                        row.title(),
                        row.reference(),
                        "/panel-cases/" + row.reference(),
                        body ? "the partners for " + row.authorityName() : "the Panel",
                        body ? null : row.usual().by(),
                        UsualTime.RULE,
                        row.decidedAt() == null ? row.receivedAt() : row.decidedAt()))
                .toList();
    }
}
