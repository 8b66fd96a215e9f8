package uk.slp.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import uk.slp.portal.shared.config.Settings;

/**
 * The one place that makes absolute addresses: from {@code PORTAL_PUBLIC_URL} where it is set, since behind a proxy a
 * request does not know by which address people reach the portal; else, while somebody asks, as they asked.
 */
public final class PublicAddress {
    private PublicAddress() {}

    /** Whether an address can be told without being asked. */
    public static boolean known() {
        return !Settings.current().publicUrl().isEmpty();
    }

    /**
     * The address of a page, for what is sent rather than asked for.
     *
     * @param path begins with a slash
     */
    public static String of(String path) {
        return Settings.current().publicUrl() + path;
    }

    /** The machine of the public address. */
    public static String host() {
        return Objects.requireNonNullElse(
                URI.create(Settings.current().publicUrl()).getHost(), "localhost");
    }

    /** The address of a page, for whoever asks. */
    public static String of(HttpServletRequest request, String path) {
        return base(request) + path;
    }

    /** What stands before every path, without a slash at its end. */
    public static String base(HttpServletRequest request) {
        String set = Settings.current().publicUrl();
        if (!set.isEmpty()) {
            return set;
        }
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
