package uk.slp.portal.onelink.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.onelink.LinkPurpose;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class LinkPurposeConverter implements AttributeConverter<LinkPurpose, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LinkPurpose value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable LinkPurpose convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(LinkPurpose.class, value);
    }
}
