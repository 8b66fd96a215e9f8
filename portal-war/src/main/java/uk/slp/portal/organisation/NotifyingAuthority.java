package uk.slp.portal.organisation;

import java.time.LocalDate;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;

/** The local authority for which a person notifies or decides whether to notify, with its safeguarding partnership. */
public record NotifyingAuthority(OrganisationView authority, OrganisationView partnership) {
    /**
     * The one of the person.
     *
     * @param day on which (rule 79)
     * @param refusal what to say to somebody of another body
     * @throws NotPermitted if the person is of no local authority, or does not act for it
     * @throws RuleViolation if no partnership is recorded for it
     */
    public static NotifyingAuthority of(
            Person person, OrganisationQueries organisations, LocalDate day, String refusal) {
        OrganisationView authority = organisations
                .byId(person.organisationId())
                .filter(o -> o.kind() == OrganisationKind.LOCAL_AUTHORITY
                        && person.scope().reachesAuthority(o.id()))
                .orElseThrow(() -> new NotPermitted(refusal));
        OrganisationView partnership = organisations
                .partnershipOf(authority.id(), day)
                .orElseThrow(() -> new RuleViolation(
                        "",
                        "no_partnership",
                        "No safeguarding partnership is recorded for your authority; ask your administrator."));
        return new NotifyingAuthority(authority, partnership);
    }
}
