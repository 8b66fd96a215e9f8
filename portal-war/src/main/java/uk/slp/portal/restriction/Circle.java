package uk.slp.portal.restriction;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Whose people a restriction shuts out. Every person who reads cases by role and organisation belongs to one of these, but
 * for the Department and Ofsted, whom the law wants told: nobody can shut out the people of another body.
 */
public enum Circle implements Coded {
    /** The notifying authority: its notifiers, approvers and its own delegated partner. */
    AUTHORITY("authority", "the local authority", Role.LA_APPROVER),
    /** The safeguarding partnership: its business managers, and the partners of its other members. */
    PARTNERSHIP("partnership", "the safeguarding partnership", Role.PARTNERSHIP_MANAGER),
    /** The national body: its secretariat and its members. */
    NATIONAL("national", "the national body", Role.PANEL_SECRETARIAT);

    private static final Set<Role> OF_AUTHORITY = Set.of(Role.LA_NOTIFIER, Role.LA_APPROVER, Role.SAFEGUARDING_PARTNER);
    private static final Set<Role> OF_PARTNERS = Set.of(Role.LA_APPROVER, Role.SAFEGUARDING_PARTNER);

    private final String code;
    private final String label;
    private final Role keeper;

    Circle(String code, String label, Role keeper) {
        this.code = code;
        this.label = label;
        this.keeper = keeper;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Who restricts, and keeps the list, being on it. */
    public Role keeper() {
        return keeper;
    }

    /**
     * How many people the list holds at least. The national body answers every case: with two, one of them may be ill or
     * have a conflict of interest.
     */
    public int fewest() {
        return this == NATIONAL ? 2 : 1;
    }

    /**
     * Whether somebody who holds a role belongs to this circle for a case; for the partnership, among those who work in it
     * or in one of its members. The view {@code restricted_to} of the database says the same.
     */
    public boolean covers(Role role, UUID organisationId, CaseRoot root) {
        boolean ofAuthority = organisationId.equals(root.authorityId());
        return switch (this) {
            case AUTHORITY -> ofAuthority && OF_AUTHORITY.contains(role);
            case PARTNERSHIP -> role == Role.PARTNERSHIP_MANAGER || !ofAuthority && OF_PARTNERS.contains(role);
            case NATIONAL -> role == Role.PANEL_SECRETARIAT || role == Role.PANEL_MEMBER;
        };
    }

    /** Whether a person restricts cases of this root for this circle. */
    public boolean isKeptBy(Person person, CaseRoot root) {
        Set<Role> roles = person.roles();
        return roles.contains(keeper)
                && switch (this) {
                    case AUTHORITY -> person.organisationId().equals(root.authorityId());
                    case PARTNERSHIP -> person.scope().reachesPartnership(root.partnershipId());
                    case NATIONAL -> true;
                };
    }

    /** The circle for which a person restricts a case; empty for those who may not. */
    public static Optional<Circle> keptBy(Person person, CaseRoot root) {
        for (Circle circle : values()) {
            if (circle.isKeptBy(person, root)) {
                return Optional.of(circle);
            }
        }
        return Optional.empty();
    }
}
