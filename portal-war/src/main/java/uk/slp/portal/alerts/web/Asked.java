package uk.slp.portal.alerts.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.ClientAddress;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.portal.discovery.StoredSearch;
import uk.slp.portal.shared.id.GivenId;

/**
 * A request to one of the pages of saved searches. They belong to the public room: no session, no state, plain forms that
 * post to the address of their own page. Their answers are for one reader and are kept by no browser.
 */
final class Asked {
    private final ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    private final Map<String, String[]> given = external.getRequestParameterValuesMap();

    Asked() {
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
    }

    /** Whether a form was sent, and not only a page asked for, as programs that look at links do. */
    boolean sent() {
        return ((HttpServletRequest) external.getRequest()).getMethod().equals("POST");
    }

    /** A parameter of the address or the form; null if there is none. */
    @Nullable
    String value(String name) {
        String[] values = given.get(name);
        return values == null || values.length == 0 || values[0].isEmpty() ? null : values[0];
    }

    /** A parameter that names something; what cannot be read names nothing. */
    UUID identity(String name) {
        return GivenId.of(value(name));
    }

    /** The search that the address names. */
    StoredSearch search() {
        return StoredSearch.of(new SearchParameters(name -> List.of(given.getOrDefault(name, new String[0]))));
    }

    /** Where the request comes from, for counting only. */
    String network() {
        return ClientAddress.of((HttpServletRequest) external.getRequest());
    }

    /** Leads on, so that loading the page again sends nothing again. */
    void leadTo(String path) {
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException("The browser cannot be led on", e);
        }
    }
}
