package uk.slp.portal.onelink.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.onelink.LinkLetterKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class LinkLetterKindConverter implements AttributeConverter<LinkLetterKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LinkLetterKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable LinkLetterKind convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(LinkLetterKind.class, value);
    }
}
