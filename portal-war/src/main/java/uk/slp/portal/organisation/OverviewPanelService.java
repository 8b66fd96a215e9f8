package uk.slp.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.model.Organisation;
import uk.slp.portal.organisation.model.OverviewPanelArea;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;

/**
 * Which child death overview panels there are, and for whom each reviews between which days. Child death review partners
 * are the local authority and the integrated care board of an area (Children Act 2004 s.16Q); how they arrange panels is
 * published nowhere as data, so administrators keep it.
 */
@ApplicationScoped
public class OverviewPanelService {
    /** Most characters of a name. */
    public static final int LONGEST_NAME = 200;

    private static final String SUBJECT = "overview_panel";
    private static final Set<OrganisationKind> PARTNERS =
            Set.of(OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.ICB);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private OrganisationRegister register;

    @Inject
    private OverviewPanels panels;

    @Inject
    private References references;

    @Inject
    private AuditTrail audit;

    /**
     * Sets a panel up.
     *
     * @return its code, given by the portal
     * @throws RuleViolation without a name, with one that is too long, or with that of another panel
     */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public String setUp(@Nullable String name) {
        String wanted = name == null ? "" : name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            throw new RuleViolation("name", "required", "Enter the name of the panel, in at most 200 characters.");
        }
        if (organisations.ofKinds(List.of(OrganisationKind.OVERVIEW_PANEL)).stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(wanted))) {
            throw new RuleViolation("name", "already_there", "There is a panel of this name already.");
        }
        String code = references.next("CDOP");
        em.persist(Organisation.overviewPanel(code, wanted));
        em.flush();
        audit.changed("set_up", SUBJECT, code);
        return code;
    }

    /**
     * Adds a partner for which the panel reviews.
     *
     * @param days between which it does; open ends are unbounded
     * @throws RuleViolation if it is no authority and no board, did not exist on all of the days, or is an authority for
     *     which a panel reviews on some of them: a death has one panel
     */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public void add(String panelCode, @Nullable String memberCode, MembershipDays days) {
        OrganisationView panel = panel(panelCode);
        OrganisationView member =
                memberCode == null ? null : organisations.byCode(memberCode).orElse(null);
        if (member == null || !PARTNERS.contains(member.kind())) {
            throw new RuleViolation("member", "required", "Choose a local authority or an integrated care board.");
        }
        List<Violation> wrong = new ArrayList<>(register.problems(days, member));
        for (OverviewPanelArea other : em.createQuery(
                        "select a from OverviewPanelArea a where a.organisationId = :member", OverviewPanelArea.class)
                .setParameter("member", member.id())
                .getResultList()) {
            boolean here = other.panelId().equals(panel.id());
            if (other.days().meet(days) && (here || member.kind() == OrganisationKind.LOCAL_AUTHORITY)) {
                String words = other.days().words();
                wrong.add(new Violation(
                        "member",
                        here ? "already_there" : "in_another",
                        member.name() + " is in the area of " + (here ? "this panel" : register.name(other.panelId()))
                                + (words.isEmpty() ? "" : " " + words) + "; give it its last day there first."));
            }
        }
        RuleViolation.throwIfAny(wrong);
        em.persist(new OverviewPanelArea(panel.id(), member.id(), days));
        em.flush();
        panels.forget();
        audit.changed("add_area", SUBJECT, panel.code(), member.code());
    }

    /**
     * Gives a partner its last day. Cases stay with the panel that has them. One that was entered by mistake is taken out
     * by a last day before its first.
     *
     * @throws NotFound if it is not in the area of the panel
     */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public void end(String panelCode, @Nullable UUID area, @Nullable LocalDate last) {
        OrganisationView panel = panel(panelCode);
        if (area == null) {
            throw new RuleViolation("leaving", "required", "Choose for whom the panel reviews no longer.");
        }
        if (last == null) {
            throw new RuleViolation("last", "required", "Enter the last day, such as 31 3 2026.");
        }
        OverviewPanelArea row = em.find(OverviewPanelArea.class, area);
        if (row == null || !row.panelId().equals(panel.id())) {
            throw new NotFound("That organisation is not in the area of the panel any more.");
        }
        LocalDate first = row.days().from();
        if (first != null && last.isBefore(first)) {
            em.remove(row);
        } else {
            row.endOn(last);
        }
        em.flush();
        panels.forget();
        audit.changed("end_area", SUBJECT, panel.code(), register.name(row.organisationId()));
    }

    private OrganisationView panel(String code) {
        return organisations
                .byCode(code)
                .filter(one -> one.kind() == OrganisationKind.OVERVIEW_PANEL)
                .orElseThrow(() -> new NotFound("There is no such overview panel."));
    }
}
