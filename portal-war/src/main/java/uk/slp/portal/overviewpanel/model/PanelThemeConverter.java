package uk.slp.portal.overviewpanel.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.overviewpanel.PanelTheme;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class PanelThemeConverter implements AttributeConverter<PanelTheme, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PanelTheme value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable PanelTheme convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(PanelTheme.class, value);
    }
}
