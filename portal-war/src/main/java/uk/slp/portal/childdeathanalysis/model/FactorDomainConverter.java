package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class FactorDomainConverter implements AttributeConverter<FactorDomain, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FactorDomain value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable FactorDomain convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(FactorDomain.class, value);
    }
}
