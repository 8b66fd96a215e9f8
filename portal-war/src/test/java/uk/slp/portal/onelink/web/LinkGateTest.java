package uk.slp.portal.onelink.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gate for who was sent a link")
class LinkGateTest {
    private static final String OWN = "/agency-sheets/AS-2026-1001";

    @Test
    @DisplayName("is open to the one record, to what its page needs and to what everybody reads")
    void open() {
        for (String path : new String[] {
            OWN,
            OWN + "/write",
            OWN + "/lines/1",
            "/drafts/agency-sheet/AS-2026-1001",
            "/sign-out",
            "/resources/a.css",
            "/",
            "/privacy",
            "/link"
        }) {
            assertTrue(LinkGate.open(path, OWN), path);
        }
    }

    @Test
    @DisplayName("and shut to everything else, another record of the same kind first of all")
    void shut() {
        for (String path : new String[] {
            "/agency-sheets",
            "/agency-sheets/AS-2026-10010",
            "/agency-sheets/AS-2026-1002",
            "/drafts/agency-sheet/AS-2026-1002",
            "/my-work",
            "/account",
            "/rapid-reviews/RR-2026-1001",
            "/documents/RR-2026-1001/1",
            "/post/open",
            "/api/v1/agency-sheets/AS-2026-1001",
            "/metrics"
        }) {
            assertFalse(LinkGate.open(path, OWN), path);
        }
        String notice = "/child-deaths/notices/CDN-2026-1001";
        assertTrue(LinkGate.open(notice + "/edit/child", notice));
        assertTrue(LinkGate.open("/drafts/child-death-notice/CDN-2026-1001", notice));
        assertTrue(LinkGate.open("/child-deaths/tell", notice), "where another link is asked for");
        assertFalse(LinkGate.open("/child-deaths/notices", notice));
        assertFalse(LinkGate.open("/child-deaths/notices/CDN-2026-1002", notice));
        assertFalse(LinkGate.open("/child-deaths/arrivals/CDN-2026-1001", notice));
        assertFalse(LinkGate.open(OWN, null), "nobody knows which record it is");
    }
}
