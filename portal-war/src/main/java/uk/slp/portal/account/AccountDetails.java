package uk.slp.portal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.persistence.Coded;

/**
 * What an administrator writes down about a person, as typed.
 *
 * @param username sign-in name; never changed afterwards
 * @param organisationId the organisation for which the person acts; never changed afterwards
 * @param roles codes of roles
 */
public record AccountDetails(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable String organisationId,
        List<String> roles) {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,99}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST = 200;

    /** @param roles copied */
    public AccountDetails {
        roles = List.copyOf(roles);
    }

    /** Everything that is wrong, each with the field and how to mend it. */
    List<Violation> problems(boolean isNew) {
        List<Violation> found = new ArrayList<>();
        if (isNew && !USERNAME.matcher(text(username)).matches()) {
            found.add(
                    new Violation(
                            "username",
                            "username_form",
                            "Enter a user name of 2 to 100 small letters, digits, full stops and hyphens, such as priya.nair."));
        }
        need(found, "displayName", displayName, "Enter the person’s name.");
        need(found, "jobTitle", jobTitle, "Enter the job title.");
        if (!EMAIL.matcher(text(email)).matches() || text(email).length() > LONGEST) {
            found.add(new Violation("email", "email_form", "Enter an e-mail address, such as name@example.gov.uk."));
        }
        if (isNew && organisation() == null) {
            found.add(
                    new Violation("organisationId", "required", "Choose the organisation for which the person acts."));
        }
        if (roles.isEmpty()) {
            found.add(new Violation("roles", "required", "Choose at least one role."));
        } else if (!roles.stream().allMatch(role -> Coded.known(Role.class, role))) {
            found.add(new Violation("roles", "unknown_value", "Choose roles from the list."));
        }
        return found;
    }

    /** The organisation, or null if what was chosen is none. */
    @Nullable
    UUID organisation() {
        return GivenId.read(organisationId).orElse(null);
    }

    /** What was typed without spaces around it; empty for nothing. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static void need(List<Violation> found, String field, @Nullable String typed, String message) {
        String given = text(typed);
        if (given.isEmpty()) {
            found.add(new Violation(field, "required", message));
        } else if (given.length() > LONGEST) {
            found.add(new Violation(field, "too_long", "Shorten this to 200 characters."));
        }
    }
}
