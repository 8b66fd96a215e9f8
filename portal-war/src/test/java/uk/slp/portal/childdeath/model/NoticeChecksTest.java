package uk.slp.portal.childdeath.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.NoticeKind;

@DisplayName("What is told of a death")
class NoticeChecksTest {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    private static Answers whole(String... changes) {
        Map<String, String> all = new HashMap<>(Map.of(
                "birthDate", "2020-03-02",
                "deathDate", "2026-11-26",
                "deathTime", "04:20",
                "nhsNumber", "943 476 5919",
                "sex", "female",
                "residence", "X-LA-01",
                "placeKind", "home",
                "expected", "unexpected",
                "summary", "Found in the morning.",
                "abuseSuspected", "no"));
        all.putAll(Map.of(
                "jointResponse", "yes",
                "yourName", "A. Doctor",
                "yourRole", "Consultant",
                "yourOrganisation", "A hospital",
                "yourPhone", "0"));
        for (int i = 0; i < changes.length; i += 2) {
            all.put(changes[i], changes[i + 1]);
        }
        return Answers.of(new HashMap<>(all));
    }

    private static boolean refused(String code, Answers answers) {
        return NoticeChecks.problems(NoticeKind.LIVE_BIRTH, answers, NOW).stream()
                .anyMatch(wrong -> wrong.code().equals(code));
    }

    @Test
    @DisplayName("can be sent when it is whole")
    void sendable() {
        assertEquals(
                0, NoticeChecks.problems(NoticeKind.LIVE_BIRTH, whole(), NOW).size());
    }

    @Test
    @DisplayName("Rule 54: from the 18th birthday on nobody is a child; on the day before everybody is")
    void age() {
        assertTrue(refused("not_a_child", whole("birthDate", "2008-11-23", "deathDate", "2026-11-23")));
        assertFalse(refused("not_a_child", whole("birthDate", "2008-11-24", "deathDate", "2026-11-23")));
    }

    @Test
    @DisplayName("Rule 57: a number with a wrong last digit is refused; none needs a coded reason")
    void number() {
        assertTrue(refused("nhs_number_wrong", whole("nhsNumber", "943 476 5918")));
        assertTrue(refused("nhs_number_or_reason", whole("nhsNumber", "")));
        assertFalse(refused("nhs_number_or_reason", whole("nhsNumber", "", "nhsAbsent", "not_available")));
    }

    @Test
    @DisplayName("Rule 59: a reason for a joint agency response, and none, needs to be explained")
    void response() {
        Answers none = whole("triggerSudden", "yes", "jointResponse", "no");
        assertTrue(refused("reason_required", none));
        assertFalse(refused("reason_required", none.with(Map.of("jointWhy", "The consultant explained the cause."))));
    }

    @Test
    @DisplayName("Rule 60: no key worker is a warning and keeps nobody from sending")
    void keyWorker() {
        assertTrue(NoticeChecks.warnings(NoticeKind.LIVE_BIRTH, whole()).stream()
                .anyMatch(warning -> warning.code().equals("no_key_worker")));
    }

    @Test
    @DisplayName("a time over which the clocks jumped, and a death that lies ahead, are refused")
    void times() {
        assertTrue(refused("no_such_time", whole("deathDate", "2026-03-29", "deathTime", "01:30")));
        assertTrue(refused("in_future", whole("deathDate", "2026-11-27", "deathTime", "09:01")));
        assertFalse(refused("in_future", whole("deathDate", "2026-11-27", "deathTime", "08:59")));
    }
}
