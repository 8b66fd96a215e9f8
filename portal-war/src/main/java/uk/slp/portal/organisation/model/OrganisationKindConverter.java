package uk.slp.portal.organisation.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores the kind by its code. */
@Converter(autoApply = true)
public class OrganisationKindConverter implements AttributeConverter<OrganisationKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OrganisationKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable OrganisationKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(OrganisationKind.class, value);
    }
}
