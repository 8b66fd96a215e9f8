package uk.slp.portal.panel.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class PanelCaseStatusConverter implements AttributeConverter<PanelCaseStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PanelCaseStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable PanelCaseStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(PanelCaseStatus.class, value);
    }
}
