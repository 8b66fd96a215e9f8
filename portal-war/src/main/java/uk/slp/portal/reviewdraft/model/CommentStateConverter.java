package uk.slp.portal.reviewdraft.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.reviewdraft.CommentState;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class CommentStateConverter implements AttributeConverter<CommentState, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CommentState value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable CommentState convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(CommentState.class, value);
    }
}
