package uk.slp.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether another site is behind a request. Its session cookie would not come along ({@code SameSite=Lax}); this is a
 * second lock, for forms and for what scripts send.
 */
final class SameSite {
    private SameSite() {}

    /** Browsers say so themselves; programs do not, and have no session. */
    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
