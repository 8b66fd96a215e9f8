package uk.slp.portal.shared.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotSignedIn;

/** The person behind the present request, for use cases and, as {@code #{currentUser}}, for pages. */
@Named("currentUser")
@RequestScoped
public class CurrentUser {
    @Inject
    private SecurityContext security;

    @Inject
    private People people;

    private @Nullable Person person;
    private boolean looked;

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return person() != null;
    }

    /** The person, or null for the public. */
    public @Nullable Person person() {
        if (!looked) {
            Principal principal = security.getCallerPrincipal();
            person = principal == null ? null : people.byUsername(principal.getName());
            looked = true;
        }
        return person;
    }

    /**
     * The person.
     *
     * @throws NotSignedIn if nobody is signed in
     */
    public Person require() {
        Person known = person();
        if (known == null) {
            throw new NotSignedIn("Sign in to do this.");
        }
        return known;
    }

    /**
     * The records the person may reach.
     *
     * @throws NotSignedIn if nobody is signed in
     */
    public Scope scope() {
        return require().scope();
    }

    /** What the person may do; nothing for the public. */
    public Set<Permission> permissions() {
        Person known = person();
        return known == null ? Set.of() : known.permissions();
    }

    /** Whether the person holds a permission, named as in {@link Permission}. For pages, which only hide. */
    public boolean has(String permission) {
        return permissions().contains(Permission.valueOf(permission));
    }

    /** Whether somebody without an account is here, who was sent a link to one record. For pages, which only hide. */
    public boolean isByLink() {
        Person known = person();
        return known != null && known.byLink();
    }

    /** Name shown in the header. */
    public String getDisplayName() {
        Person known = person();
        return known == null ? "" : known.displayName();
    }

    /** Organisation shown in the header. */
    public String getOrganisationName() {
        Person known = person();
        return known == null ? "" : known.organisationName();
    }

    /** Makes the request act for a person, or for nobody: used by the work at start and by the loading of demonstration data. */
    public void actAs(@Nullable Person other) {
        person = other;
        looked = true;
    }
}
