package uk.slp.portal.childdeath.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.error.NotAllowedNow;

@DisplayName("A notification that is written by a link")
class ChildDeathNoticeTest {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final UUID LINK = new UUID(3, 4);

    private static ChildDeathNotice begun(NoticeKind kind) {
        ChildDeathNotice notice = new ChildDeathNotice("CDN-2026-1001", kind, "Ward Nine", "one-time link", NOW);
        notice.byLink(LINK);
        return notice;
    }

    @Test
    @DisplayName("belongs to the link, and says who told once it is known: when it is sent")
    void writer() {
        ChildDeathNotice notice = begun(NoticeKind.LIVE_BIRTH);
        assertNull(notice.accountId());
        assertEquals(LINK, notice.linkId());
        assertEquals(Map.of("yourOrganisation", "Ward Nine"), notice.answers().all());
        notice.sentBy(new Person(
                LINK,
                "link:" + LINK,
                "Ada Bloom, ward sister",
                new UUID(5, 6),
                "for a panel",
                Set.of(Role.DEATH_NOTICE_LINK),
                Set.of(),
                Set.of()));
        notice.send(new UUID(5, 6), null, "link:" + LINK, NOW);
        assertEquals("Ada Bloom, ward sister", notice.notifierName());
        assertEquals("Ward Nine", notice.notifierBody());
        assertFalse(notice.writable());
        assertThrows(NotAllowedNow.class, () -> notice.discard("system", NOW), "what was sent is the panel's");
    }

    @Test
    @DisplayName("Rule 53: of an unattended stillbirth agencies respond together, whoever tells of it")
    void stillbirth() {
        assertEquals("yes", begun(NoticeKind.UNATTENDED_STILLBIRTH).answers().get("jointResponse"));
        assertNull(begun(NoticeKind.LIVE_BIRTH).answers().get("jointResponse"));
    }
}
