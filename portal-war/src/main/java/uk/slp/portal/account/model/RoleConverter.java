package uk.slp.portal.account.model;

import jakarta.persistence.Converter;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.CodedConverter;

/** Stores a role by its code. */
@Converter(autoApply = true)
public class RoleConverter extends CodedConverter<Role> {
    /** For the persistence provider. */
    public RoleConverter() {
        super(Role.class);
    }
}
