package uk.slp.portal.shared.persistence;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Stores a coded enum by its code, never by name or position. Each enum has a small subclass annotated with
 * {@code @Converter(autoApply = true)}.
 *
 * @param <E> the enum
 */
public abstract class CodedConverter<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {
    private final Class<E> type;

    protected CodedConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : Coded.of(type, value);
    }
}
