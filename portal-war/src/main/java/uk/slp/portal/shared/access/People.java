package uk.slp.portal.shared.access;

import org.jspecify.annotations.Nullable;

/** Where people are looked up; the account feature answers. */
public interface People {
    /** The active person of that sign-in name with present roles, or null. */
    @Nullable
    Person byUsername(String username);
}
