package uk.slp.portal.rapidreview.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class PartnerConverter implements AttributeConverter<Partner, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Partner value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable Partner convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(Partner.class, value);
    }
}
