package uk.slp.portal.childdeath;

import org.jspecify.annotations.Nullable;

/**
 * A professional or agency who knew the child: agencies are asked for their returns by these.
 *
 * @param agencyKind code of the kind of agency
 */
public record KnownProfessional(
        @Nullable String agencyKind,
        @Nullable String agencyName,
        @Nullable String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone) {}
