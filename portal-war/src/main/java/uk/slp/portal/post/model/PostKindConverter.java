package uk.slp.portal.post.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.PostKind;
import uk.slp.portal.shared.persistence.Coded;

/** Stores the code. */
@Converter(autoApply = true)
public class PostKindConverter implements AttributeConverter<PostKind, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PostKind value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable PostKind convertToEntityAttribute(@Nullable String code) {
        return Coded.orNull(PostKind.class, code);
    }
}
