package uk.slp.portal.post.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.PostChoice;
import uk.slp.portal.shared.persistence.Coded;

/** Stores the code. */
@Converter(autoApply = true)
public class PostChoiceConverter implements AttributeConverter<PostChoice, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PostChoice value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable PostChoice convertToEntityAttribute(@Nullable String code) {
        return Coded.orNull(PostChoice.class, code);
    }
}
