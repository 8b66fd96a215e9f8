package uk.slp.portal.shared.web;

import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the page now answered says, its own segments included. An injected request would not do: it is
 * the one that came in, before its address was taken apart.
 */
public final class Parameters {
    private Parameters() {}

    /** A parameter, or null. */
    public static @Nullable String get(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        // PostgreSQL keeps no such character, and nobody types one.
        return value == null ? null : value.replace("\u0000", "");
    }

    /** A parameter that is part of the address; empty if it is not there. */
    public static String need(String name) {
        String value = get(name);
        return value == null ? "" : value;
    }

    /** Where the portal begins on its server. */
    public static String base() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    }
}
