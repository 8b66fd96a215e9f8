package uk.slp.portal.conflict;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.access.Scope;

/**
 * Whose conflicts a person answers for: an approver for those of the own authority, a business manager for the
 * partnership, its members and the authors of its reviews, further reviewers and contributors of agencies among them,
 * whichever body they come from; the secretariat of the national body for national bodies.
 */
final class ConflictReach {
    private static final String MEMBERS =
            " or (" + MembershipDays.BODY_ON_DAY + " and a.organisationId in (select m.organisationId from"
                    + " PartnershipMember m where m.partnershipId in :partnerships and " + MembershipDays.ON_DAY
                    + ")) or a.id in (select w.reviewerAccountId from PracticeReview w where"
                    + " w.partnershipId in :partnerships)"
                    + " or a.id in (select x.accountId from ReviewerAppointment x, PracticeReview y where"
                    + " y.id = x.reviewId and y.partnershipId in :partnerships)"
                    + " or a.id in (select s.contributorId from AgencySheet s where"
                    + " s.partnershipId in :partnerships)";

    /** A conflict with a child death review is known to child death review only (Children Act 2004 s.16N(4)). */
    private static final String NOT_OF_CHILD_DEATHS = "f.caseReference not like 'CDR-%'";

    private final Person person;
    private final LocalDate today;
    private final boolean manager;
    private final boolean national;

    ConflictReach(Person person, LocalDate today) {
        this.person = person;
        this.today = today;
        manager = person.roles().contains(Role.PARTNERSHIP_MANAGER);
        national = person.roles().contains(Role.PANEL_SECRETARIAT);
    }

    /** Condition on an account {@code a} of an organisation {@code o}, never the person's own. */
    String people() {
        return "(a.id <> :asking and (a.organisationId = :own" + (manager ? MEMBERS : "")
                + (national ? " or o.kind = :national" : "") + "))";
    }

    /** Condition on a conflict {@code f} with a case of the person's own area, which is not closed to the person. */
    String cases() {
        String own = national
                ? NOT_OF_CHILD_DEATHS
                : manager ? "f.partnershipId in :partnerships" : "f.authorityId in :authorities";
        return "(" + own + " and f.liftedAt is null and " + Scope.open("f.caseId") + ")";
    }

    /** Gives the parameters of the conditions their values. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.getParameters().forEach(parameter -> {
            switch (String.valueOf(parameter.getName())) {
                case Scope.ASKING -> query.setParameter(Scope.ASKING, person.accountId());
                case "day" -> query.setParameter("day", today);
                case "own" -> query.setParameter("own", person.organisationId());
                case "partnerships" ->
                    query.setParameter("partnerships", person.scope().partnerships());
                case "authorities" ->
                    query.setParameter("authorities", person.scope().authorities());
                case "national" -> query.setParameter("national", OrganisationKind.NATIONAL_BODY);
                default -> {
                    // The query's own.
                }
            }
        });
        return query;
    }
}
