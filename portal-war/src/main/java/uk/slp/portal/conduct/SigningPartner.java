package uk.slp.portal.conduct;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.access.Person;

/** The safeguarding partner for which a person signs, by the kind of the person's organisation. */
@Dependent
class SigningPartner {
    /** What each node remembers: a page asks it too. */
    @Inject
    private OrganisationRegister organisations;

    Optional<Partner> of(Person person) {
        return organisations
                .byId(person.organisationId())
                .map(OrganisationView::kind)
                .flatMap(Partner::of);
    }
}
