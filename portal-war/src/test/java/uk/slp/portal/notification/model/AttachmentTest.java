package uk.slp.portal.notification.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.file.FileInspection;
import uk.slp.portal.shared.file.FileKind;
import uk.slp.portal.shared.file.ScanState;
import uk.slp.portal.shared.id.Fingerprint;

@DisplayName("A file of a notification")
class AttachmentTest {
    private static final FileInspection FILE = new FileInspection("minutes.pdf", FileKind.PDF, 9, "ab".repeat(32));

    private static Attachment in(ScanState scan) {
        return new Attachment(Drafts.complete(), 1, FILE, "Minutes", scan, "priya.nair", Drafts.BEGUN);
    }

    @Test
    @DisplayName("is scanned once, and what the scanner said stays")
    void scans() {
        for (ScanState state : ScanState.values()) {
            for (boolean infected : new boolean[] {false, true}) {
                if (state == ScanState.INFECTED) {
                    assertThrows(IllegalArgumentException.class, () -> in(ScanState.INFECTED));
                    continue;
                }
                Attachment file = in(state);
                if (state == ScanState.CLEAN) {
                    assertThrows(NotAllowedNow.class, () -> file.scanned(infected, Drafts.IN_TIME));
                    assertEquals(ScanState.CLEAN, file.scan());
                    continue;
                }
                file.scanned(infected, Drafts.IN_TIME);
                assertEquals(infected ? ScanState.INFECTED : ScanState.CLEAN, file.scan());
                assertEquals(Drafts.IN_TIME, file.scannedAt());
                assertThrows(NotAllowedNow.class, () -> file.scanned(false, Drafts.IN_TIME));
            }
        }
    }

    @Test
    @DisplayName("that waits for the scanner is for nobody but who added it; one with malware for nobody")
    void readers() {
        for (ScanState state : List.of(ScanState.NOT_SCANNED, ScanState.CLEAN)) {
            assertDoesNotThrow(() -> in(state).requireReadable("eleanor.marsh"));
        }
        Attachment waiting = in(ScanState.WAITING);
        assertDoesNotThrow(() -> waiting.requireReadable("priya.nair"));
        assertThrows(NotAllowedNow.class, () -> waiting.requireReadable("eleanor.marsh"));
        waiting.scanned(true, Drafts.IN_TIME);
        assertThrows(NotAllowedNow.class, () -> waiting.requireReadable("priya.nair"));
    }

    @Test
    @DisplayName("is added to a draft and to what was sent, and taken out of a draft only (rule 26)")
    void states() {
        for (NotificationStatus status : NotificationStatus.values()) {
            boolean open = status == NotificationStatus.DRAFT
                    || status == NotificationStatus.SUBMITTED
                    || status == NotificationStatus.ACKNOWLEDGED
                    || status == NotificationStatus.WITHDRAWAL_ASKED
                    || status == NotificationStatus.CRITERIA_QUESTIONED;
            assertEquals(open, AttachmentRules.addable(status), status.code());
        }
        Notification draft = Drafts.complete();
        AttachmentRules.requireAddable(draft);
        AttachmentRules.requireRemovable(draft);
        draft.requestApproval("priya.nair", Drafts.BEGUN);
        assertThrows(NotAllowedNow.class, () -> AttachmentRules.requireAddable(draft));
        assertThrows(NotAllowedNow.class, () -> AttachmentRules.requireRemovable(draft));
        draft.submit(Drafts.facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", Drafts.IN_TIME);
        AttachmentRules.requireAddable(draft);
        assertThrows(NotAllowedNow.class, () -> AttachmentRules.requireRemovable(draft));
    }

    @Test
    @DisplayName("is named with its fingerprint in the sent version, which has another hash without it")
    void sent() {
        CheckFacts facts = Drafts.facts("2026-11-26");
        Notification without = Drafts.complete();
        Notification with = Drafts.complete();
        SentFile file = in(ScanState.CLEAN).sent();
        without.submit(facts, Map.of(), List.of(), "martin.oduya", Drafts.IN_TIME);
        with.submit(facts.with(List.of(file)), Map.of(), List.of(), "martin.oduya", Drafts.IN_TIME);
        String content = with.versions().get(0).content();
        assertTrue(
                content.contains("\"attachments\":[{\"description\":\"Minutes\",\"mediaType\":\"application/pdf\","
                        + "\"name\":\"minutes.pdf\",\"number\":1,\"sha256\":\"" + "ab".repeat(32) + "\",\"size\":9}]"),
                content);
        assertEquals(Fingerprint.of(content), with.contentHash());
        assertFalse(without.versions().get(0).content().contains("attachments"));
        assertNotEquals(without.contentHash(), with.contentHash());
    }

    @Test
    @DisplayName("is one of at most 50 and 200 MB together")
    void room() {
        long most = 200L * 1024 * 1024;
        AttachmentRules.requireRoom(49, 0, 1);
        AttachmentRules.requireRoom(1, most - 5, 5);
        RuleViolation many = assertThrows(RuleViolation.class, () -> AttachmentRules.requireRoom(50, 0, 1));
        assertEquals("too_many_files", many.violations().get(0).code());
        RuleViolation large = assertThrows(RuleViolation.class, () -> AttachmentRules.requireRoom(1, most - 5, 6));
        assertEquals("files_too_large", large.violations().get(0).code());
    }

    @Test
    @DisplayName("is described in words, at most 500 characters")
    void described() {
        assertEquals("required", AttachmentRules.description(" ").get(0).code());
        assertEquals("required", AttachmentRules.description(null).get(0).code());
        assertEquals(
                "too_long", AttachmentRules.description("x".repeat(501)).get(0).code());
        assertTrue(AttachmentRules.description("x".repeat(500)).isEmpty());
    }
}
