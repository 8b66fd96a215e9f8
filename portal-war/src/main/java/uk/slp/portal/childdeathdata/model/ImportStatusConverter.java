package uk.slp.portal.childdeathdata.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.ImportStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class ImportStatusConverter implements AttributeConverter<ImportStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ImportStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ImportStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ImportStatus.class, value);
    }
}
