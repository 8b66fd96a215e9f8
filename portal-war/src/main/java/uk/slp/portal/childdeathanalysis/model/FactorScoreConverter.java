package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.FactorScore;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class FactorScoreConverter implements AttributeConverter<FactorScore, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FactorScore value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable FactorScore convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(FactorScore.class, value);
    }
}
