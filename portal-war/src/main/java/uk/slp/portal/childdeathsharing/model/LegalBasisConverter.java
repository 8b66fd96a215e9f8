package uk.slp.portal.childdeathsharing.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.LegalBasis;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class LegalBasisConverter implements AttributeConverter<LegalBasis, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LegalBasis value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable LegalBasis convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(LegalBasis.class, value);
    }
}
