package uk.slp.portal.conduct;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.access.Person;

/** The safeguarding partner for which a person signs, by the kind of the person's organisation. */
@Dependent
class SigningPartner {
    @Inject
    private OrganisationQueries organisations;

    Optional<Partner> of(Person person) {
        return organisations
                .byId(person.organisationId())
                .map(OrganisationView::kind)
                .flatMap(Partner::of);
    }
}
