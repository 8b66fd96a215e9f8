package uk.slp.portal.account.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.Coded;

/** Stores a role by its code. */
@Converter(autoApply = true)
public class RoleConverter implements AttributeConverter<Role, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Role value) {
        return Coded.codeOf(value);
    }

    @Override
    public @Nullable Role convertToEntityAttribute(@Nullable String value) {
        return Coded.orNull(Role.class, value);
    }
}
