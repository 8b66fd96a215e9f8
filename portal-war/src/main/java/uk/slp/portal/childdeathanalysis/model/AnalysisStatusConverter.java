package uk.slp.portal.childdeathanalysis.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stores it by its code. */
@Converter(autoApply = true)
public class AnalysisStatusConverter implements AttributeConverter<AnalysisStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AnalysisStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable AnalysisStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(AnalysisStatus.class, value);
    }
}
