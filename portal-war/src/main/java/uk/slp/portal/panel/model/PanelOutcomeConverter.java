package uk.slp.portal.panel.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class PanelOutcomeConverter implements AttributeConverter<PanelOutcome, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PanelOutcome value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable PanelOutcome convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(PanelOutcome.class, value);
    }
}
