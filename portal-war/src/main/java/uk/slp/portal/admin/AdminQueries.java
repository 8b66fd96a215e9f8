package uk.slp.portal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.IndexFeed;
import uk.slp.portal.notification.AttachmentQueries;
import uk.slp.portal.organisation.MemberView;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.file.MalwareScanner;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;

/** Reads for administrators and auditors. */
@ApplicationScoped
public class AdminQueries {
    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private Clock clock;

    @Inject
    private IndexFeed feed;

    @Inject
    private AttachmentQueries attachments;

    @Inject
    private MalwareScanner scanner;

    /**
     * How the scanning of files for malware stands.
     *
     * @param configured whether the settings name a scanner
     * @param down whether the last file that should have been scanned could not be
     * @param unscanned files that no scanner has looked at
     */
    public record Scanning(boolean configured, boolean down, long unscanned) {}

    /** How the scanning of files for malware stands. */
    @Requires(Permission.INDEX_REBUILD)
    public Scanning scanning() {
        return new Scanning(scanner.configured(), scanner.down(), attachments.unscanned());
    }

    /**
     * The audit trail, newest first. An auditor sees what people of their own organisation did; the administrator of
     * the portal sees all. Nothing in it tells what a record says.
     *
     * @param text part of a sign-in name or reference, or null for everything
     */
    @Requires(Permission.AUDIT_VIEW)
    @Transactional
    public Page<AuditRow> audit(@Nullable String text, PageRequest request) {
        Person person = user.require();
        boolean all = person.roles().contains(Role.ADMINISTRATOR);
        String where = " from AuditEvent e where (:everyone = true or e.organisationId = :organisation)"
                + " and (lower(e.username) like :text or lower(e.subjectReference) like :text)";
        long total = bind(em.createQuery("select count(e)" + where, Long.class), all, person, text)
                .getSingleResult();
        List<AuditRow> rows = bind(
                        em.createQuery(
                                "select new uk.slp.portal.admin.AuditRow(e.happenedAt, e.username, e.action,"
                                        + " e.subjectType, e.subjectReference, e.purpose, e.outcome)" + where
                                        + " order by e.happenedAt desc, e.id",
                                AuditRow.class),
                        all,
                        person,
                        text)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(total, request.page(), request.size(), rows);
    }

    /** The organisations of a kind, of today or before. */
    @Requires(Permission.ORGANISATION_VIEW)
    @Transactional
    public List<OrganisationView> organisations(OrganisationKind kind) {
        return organisations.ever(kind);
    }

    /**
     * A safeguarding partnership with its partners.
     *
     * @param today the day in London
     * @param members who is, was or will be a partner, with the days of each
     * @param candidates organisations that could be added: authorities, boards and forces, of today or before
     */
    public record Partnership(
            OrganisationView view, LocalDate today, List<MemberView> members, List<OrganisationView> candidates) {}

    /**
     * Who forms a partnership.
     *
     * @throws NotFound if there is no such partnership
     */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public Partnership partnership(String code) {
        OrganisationView view = organisations
                .byCode(code)
                .filter(o -> o.kind() == OrganisationKind.PARTNERSHIP)
                .orElseThrow(() -> new NotFound("There is no such partnership."));
        return new Partnership(
                view,
                LocalDate.ofInstant(clock.instant(), PortalTime.LONDON),
                organisations.everMembersOf(view.id()),
                organisations.possiblePartners());
    }

    /** A child death overview panel with for whom it reviews, and who can be added. */
    @Requires(Permission.ORGANISATION_VIEW)
    @Transactional
    public Partnership overviewPanel(String code) {
        OrganisationView view = organisations
                .byCode(code)
                .filter(o -> o.kind() == OrganisationKind.OVERVIEW_PANEL)
                .orElseThrow(() -> new NotFound("There is no such overview panel."));
        return new Partnership(
                view,
                LocalDate.ofInstant(clock.instant(), PortalTime.LONDON),
                organisations.everAreasOf(view.id()),
                organisations.possiblePartners().stream()
                        .filter(o -> o.kind() != OrganisationKind.POLICE)
                        .toList());
    }

    /** How this node's search index stands. */
    @Requires(Permission.INDEX_REBUILD)
    public IndexFeed.Lag index() {
        return feed.lag();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, boolean all, Person person, @Nullable String text) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        String bounded = wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted;
        return query.setParameter("everyone", all)
                .setParameter("organisation", person.organisationId())
                .setParameter("text", "%" + bounded.replace("%", "") + "%");
    }
}
