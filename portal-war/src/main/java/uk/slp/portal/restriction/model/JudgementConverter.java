package uk.slp.portal.restriction.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.restriction.Judgement;
import uk.slp.portal.shared.persistence.Coded;

/** Keeps {@link Judgement} by its code. */
@Converter(autoApply = true)
public class JudgementConverter implements AttributeConverter<Judgement, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Judgement value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable Judgement convertToEntityAttribute(@Nullable String code) {
        return Coded.orNull(Judgement.class, code);
    }
}
