package uk.slp.portal.notification.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.slp.portal.notification.model.Drafts.IN_TIME;
import static uk.slp.portal.notification.model.Drafts.answer;
import static uk.slp.portal.notification.model.Drafts.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.access.Scope;

@DisplayName("Who reaches a notification that was loaded already")
class ReachTest {
    private static final Scope PANEL = scope(Set.of(), Set.of(), true, false);
    private static final Scope DEPARTMENT = scope(Set.of(), Set.of(), false, true);

    private static Scope scope(Set<UUID> authorities, Set<UUID> partnerships, boolean panel, boolean all) {
        return new Scope(authorities, partnerships, panel, all, UUID.randomUUID());
    }

    private static Scope authority(Notification n) {
        return scope(Set.of(n.authorityId()), Set.of(), false, false);
    }

    private static Scope partners(Notification n) {
        return scope(Set.of(), Set.of(n.partnershipId()), false, false);
    }

    private static Notification sent(Notification draft) {
        draft.submit(facts("2026-11-26"), Map.of(), List.of(), "martin.oduya", IN_TIME);
        return draft;
    }

    private static boolean reaches(Notification n, Scope scope) {
        return Notifications.reaches(n, scope);
    }

    @Test
    @DisplayName("a draft: its own authority and nobody else")
    void draft() {
        Notification draft = Drafts.complete();
        assertTrue(reaches(draft, authority(draft)));
        for (Scope other : List.of(partners(draft), PANEL, DEPARTMENT, authority(Drafts.complete()))) {
            assertFalse(reaches(draft, other));
        }
    }

    @Test
    @DisplayName("a serious incident that was sent: everybody but other areas")
    void seriousIncident() {
        Notification sent = sent(Drafts.complete());
        for (Scope one : List.of(authority(sent), partners(sent), PANEL, DEPARTMENT)) {
            assertTrue(reaches(sent, one));
        }
        assertFalse(reaches(sent, authority(Drafts.complete())));
        assertFalse(reaches(sent, partners(Drafts.complete())));
    }

    @Test
    @DisplayName("Rules 16 and 17: a looked-after death reaches the Panel only with abuse or neglect")
    void lookedAfter() {
        Notification neither = sent(Drafts.lookedAfterDeath());
        assertFalse(reaches(neither, PANEL));
        assertTrue(reaches(neither, partners(neither)));
        Notification draft = Drafts.lookedAfterDeath();
        answer(draft, NotificationField.ABUSE_STATUS, "suspected");
        answer(draft, NotificationField.ABUSE_TYPES, "neglect");
        answer(draft, NotificationField.INCIDENT_DATE, "2026-11-21");
        assertTrue(reaches(sent(draft), PANEL));
    }

    @Test
    @DisplayName("Rule 19: a care leaver's death reaches neither Panel nor partners")
    void careLeaver() {
        Notification sent = sent(Drafts.careLeaverDeath());
        assertFalse(reaches(sent, PANEL));
        assertFalse(reaches(sent, partners(sent)));
        assertTrue(reaches(sent, DEPARTMENT));
    }
}
