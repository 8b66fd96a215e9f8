package uk.slp.portal.duties.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.PartnerOpinion;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class PartnerOpinionConverter implements AttributeConverter<PartnerOpinion, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartnerOpinion value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable PartnerOpinion convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(PartnerOpinion.class, value);
    }
}
