package uk.slp.portal.agencysheet.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class AgencyKindConverter implements AttributeConverter<AgencyKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AgencyKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable AgencyKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(AgencyKind.class, value);
    }
}
