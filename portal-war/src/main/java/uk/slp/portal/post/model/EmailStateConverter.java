package uk.slp.portal.post.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.EmailState;
import uk.slp.portal.shared.persistence.Coded;

/** Stores the code. */
@Converter(autoApply = true)
public class EmailStateConverter implements AttributeConverter<EmailState, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EmailState value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable EmailState convertToEntityAttribute(@Nullable String code) {
        return Coded.orNull(EmailState.class, code);
    }
}
