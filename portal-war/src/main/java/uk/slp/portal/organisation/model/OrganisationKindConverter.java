package uk.slp.portal.organisation.model;

import jakarta.persistence.Converter;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.persistence.CodedConverter;

/** Stores the kind by its code. */
@Converter(autoApply = true)
public class OrganisationKindConverter extends CodedConverter<OrganisationKind> {
    /** For the persistence provider. */
    public OrganisationKindConverter() {
        super(OrganisationKind.class);
    }
}
