package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.childdeath.model.ChildDeathNotice;
import uk.slp.portal.onelink.LinkState;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** Who tells, or told, a panel of a death by a link. */
@ApplicationScoped
public class NoticeLinkQueries {
    /** Older ones are found by what they opened. */
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    /** The latest links of the person's panel, the newest first. One statement. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public List<NoticeLinkRow> latest() {
        Set<UUID> panels = reach.panels();
        return em
                .createQuery(
                        "select n, " + LinkState.columns("k")
                                + " from ChildDeathNotice n join OneLink k on k.id = n.linkId where"
                                + " k.organisationId in :panels order by n.createdAt desc, n.reference desc",
                        Object[].class)
                .setParameter("panels", panels)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> row(row, panels))
                .toList();
    }

    private static NoticeLinkRow row(Object[] row, Set<UUID> panels) {
        ChildDeathNotice notice = (ChildDeathNotice) row[0];
        UUID panel = notice.panelId();
        return new NoticeLinkRow(
                notice.reference(),
                notice.kind(),
                notice.status(),
                notice.notifierBody(),
                notice.createdBy().equals(NoticeLinkService.OWN),
                LinkState.of(row, 1).orElseThrow(),
                notice.createdAt(),
                notice.sentAt(),
                panel != null && panels.contains(panel));
    }
}
