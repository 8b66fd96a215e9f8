package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

@DisplayName("What each answer tells a browser")
class HeadersIT {
    private static Api.Answer get(String path) {
        return Portal.onPostgres().api().get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/when-is-it-due", "/notify", "/help", "/cookies", "/nothing-here"})
    @DisplayName("The public room sets no cookie")
    void noCookie(String path) {
        assertEquals("", get(path).header("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nothing-here", "/session-ended", "/resources/css/tokens.css"})
    @DisplayName("There is one policy, and it lets in no script or style from a page or from elsewhere")
    void onePolicy(String path) {
        List<String> policies = get(path).response().headers().allValues("Content-Security-Policy");
        assertEquals(1, policies.size());
        String policy = policies.get(0);
        assertTrue(policy.startsWith("default-src 'self';"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("script-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", get(path).header("X-Content-Type-Options"));
    }

    @Test
    @DisplayName("What holds a session is kept by nobody; styles are kept for a year")
    void kept() {
        assertEquals("no-store", get("/sign-in").header("Cache-Control"));
        assertTrue(get("/resources/css/tokens.css?v=1").header("Cache-Control").contains("immutable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.xhtml",
                "/account/sign-in.xhtml",
                "/resources/slp/button.xhtml",
                "/WEB-INF/web.xml",
                "/WEB-INF/errorpages/problem.html",
                "/WEB-INF__lib__h2_jar/unscanned.txt",
                "/error-page"
            })
    @DisplayName("The files of pages are not to be had")
    void sources(String path) {
        Api.Answer answer = get(path).expect(404);
        assertFalse(answer.text().contains("<ui:") || answer.text().contains("{{"), answer.text());
    }
}
