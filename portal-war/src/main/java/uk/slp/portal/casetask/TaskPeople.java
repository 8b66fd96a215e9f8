package uk.slp.portal.casetask;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.shared.access.Role;

/**
 * To whom a task on a review can be given: business managers and delegated partners of its own partnership with an open
 * account, without those to whom the case is closed (rule 76), or one of the cases that the review is about (rule 52).
 */
final class TaskPeople {
    private static final Set<Role> ROLES = EnumSet.of(Role.PARTNERSHIP_MANAGER, Role.SAFEGUARDING_PARTNER);

    /** Condition on an account {@code a} of an organisation {@code o}. */
    static final String CONDITION =
            "(a.active = true and a.id in (select r.account.id from AccountRole r where r.role in"
                    + " :roles) and a.id not in (select k.accountId from ClosedToReader k where k.caseId = :case) and"
                    + " a.id not in (select g.accountId from ReviewedCase l, ClosedToReader g where l.reviewId = :review and"
                    + " l.unlinkedAt is null and g.caseId = l.notificationId) and"
                    + " (a.organisationId = :partnership or (" + MembershipDays.BODY_ON_DAY
                    + " and a.organisationId in (select"
                    + " m.organisationId from PartnershipMember m where m.partnershipId = :partnership and "
                    + MembershipDays.ON_DAY + "))))";

    private TaskPeople() {}

    /** Gives the parameters of the condition their values. */
    static <T extends Query> T bind(T query, UUID partnership, UUID review, UUID caseId, LocalDate today) {
        query.setParameter("roles", ROLES)
                .setParameter("case", caseId)
                .setParameter("review", review)
                .setParameter("partnership", partnership)
                .setParameter("day", today);
        return query;
    }
}
