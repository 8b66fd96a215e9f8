package uk.slp.portal.duties.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.NotifyDecision;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class NotifyDecisionConverter implements AttributeConverter<NotifyDecision, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NotifyDecision value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable NotifyDecision convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(NotifyDecision.class, value);
    }
}
