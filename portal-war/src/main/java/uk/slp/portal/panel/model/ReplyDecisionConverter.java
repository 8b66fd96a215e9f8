package uk.slp.portal.panel.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class ReplyDecisionConverter implements AttributeConverter<ReplyDecision, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReplyDecision value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ReplyDecision convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ReplyDecision.class, value);
    }
}
