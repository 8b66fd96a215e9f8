package uk.slp.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.model.PartnershipMember;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Which organisations form a safeguarding partnership, and between which days (rule 79). The mapping is not published as
 * data, so administrators keep it: the local authorities, integrated care boards and police forces of the area (Children
 * Act 2004 s.16E).
 */
@ApplicationScoped
public class PartnershipService {
    private static final String SUBJECT = "partnership";
    private static final Set<OrganisationKind> PARTNERS =
            Set.of(OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.ICB, OrganisationKind.POLICE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * Adds a partner.
     *
     * @param days between which it is one; open ends are unbounded
     * @throws RuleViolation if it cannot be one, did not exist on all of the days, is one on some of them already, or is
     *     an authority of another partnership then
     */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public void add(String partnershipCode, @Nullable String memberCode, MembershipDays days) {
        OrganisationView partnership = partnership(partnershipCode);
        OrganisationView member = memberCode == null ? null : organisation(memberCode);
        if (member == null || !PARTNERS.contains(member.kind())) {
            throw new RuleViolation(
                    "member", "required", "Choose a local authority, an integrated care board or a police force.");
        }
        List<Violation> wrong = new ArrayList<>(register.problems(days, member));
        for (PartnershipMember other : membershipsOf(member.id())) {
            if (other.days().meet(days)) {
                already(partnership, member, other, wrong);
            }
        }
        RuleViolation.throwIfAny(wrong);
        em.persist(new PartnershipMember(partnership.id(), member.id(), days));
        em.flush();
        audit.changed("add_member", SUBJECT, partnership.code(), member.code());
    }

    /** A board or a force can be a partner in several areas at a time, an authority in one. */
    private void already(
            OrganisationView partnership, OrganisationView member, PartnershipMember other, List<Violation> wrong) {
        String days = other.days().words();
        String when = days.isEmpty() ? "" : " " + days;
        if (other.partnershipId().equals(partnership.id())) {
            wrong.add(new Violation("member", "already_there", member.name() + " is a partner already" + when + "."));
        } else if (member.kind() == OrganisationKind.LOCAL_AUTHORITY) {
            wrong.add(new Violation(
                    "member",
                    "in_another",
                    member.name() + " belongs to " + register.name(other.partnershipId()) + when
                            + "; give it its last day there first."));
        }
    }

    /**
     * Gives a partner its last day. Cases that are under way keep the partnership they began with, and those of its days
     * keep the partner. One that was entered by mistake is taken out by a last day before its first.
     *
     * @param membership which
     * @throws NotFound if it is not one of the partnership
     * @throws RuleViolation if there is no last day, the body had ended before it, or no local authority would be left:
     *     nobody could notify to the partnership any more
     */
    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public void end(String partnershipCode, @Nullable UUID membership, @Nullable LocalDate last) {
        OrganisationView partnership = partnership(partnershipCode);
        if (membership == null) {
            throw new RuleViolation("leaving", "required", "Choose the partner that leaves.");
        }
        if (last == null) {
            throw new RuleViolation("last", "required", "Enter the last day as a partner, such as 31 3 2026.");
        }
        PartnershipMember row = em.find(PartnershipMember.class, membership);
        if (row == null || !row.partnershipId().equals(partnership.id())) {
            throw new NotFound("That organisation is not a partner any more.");
        }
        OrganisationView member = register.byId(row.organisationId()).orElseThrow();
        if (member.kind() == OrganisationKind.LOCAL_AUTHORITY && !anotherAuthority(partnership, row, last)) {
            throw new RuleViolation(
                    "leaving",
                    "last_authority",
                    "A partnership keeps at least one local authority; add another from " + day(last.plusDays(1))
                            + " first.");
        }
        LocalDate first = row.days().from();
        if (first != null && last.isBefore(first)) {
            em.remove(row);
        } else {
            List<Violation> wrong = register.problems(new MembershipDays(first, last), member).stream()
                    .map(violation -> new Violation("last", violation.code(), violation.message()))
                    .toList();
            RuleViolation.throwIfAny(wrong);
            row.endOn(last);
        }
        em.flush();
        audit.changed("end_member", SUBJECT, partnership.code(), member.code());
    }

    /** Whether there is an authority on the day after, and today, without the one that leaves. */
    private boolean anotherAuthority(OrganisationView partnership, PartnershipMember leaving, LocalDate last) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        LocalDate after = last.isBefore(today) ? today : last.plusDays(1);
        return organisations.everMembersOf(partnership.id()).stream()
                .filter(member -> !member.id().equals(leaving.id()))
                .anyMatch(member -> member.body().kind() == OrganisationKind.LOCAL_AUTHORITY
                        && member.days().holdOn(after)
                        && member.body().existedOn(after));
    }

    private static String day(LocalDate day) {
        return DeadlineWords.record(day);
    }

    private List<PartnershipMember> membershipsOf(UUID member) {
        return em.createQuery(
                        "select m from PartnershipMember m where m.organisationId = :member", PartnershipMember.class)
                .setParameter("member", member)
                .getResultList();
    }

    private OrganisationView partnership(String code) {
        OrganisationView found = organisation(code);
        if (found == null || found.kind() != OrganisationKind.PARTNERSHIP) {
            throw new NotFound("There is no such partnership.");
        }
        return found;
    }

    private @Nullable OrganisationView organisation(String code) {
        return organisations.byCode(code).orElse(null);
    }
}
