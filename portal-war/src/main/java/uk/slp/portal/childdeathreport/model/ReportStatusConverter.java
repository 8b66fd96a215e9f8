package uk.slp.portal.childdeathreport.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.ReportStatus;
import uk.slp.portal.shared.persistence.Coded;

/** Stored by code. */
@Converter(autoApply = true)
public class ReportStatusConverter implements AttributeConverter<ReportStatus, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReportStatus value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable ReportStatus convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(ReportStatus.class, value);
    }
}
