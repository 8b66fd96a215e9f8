package uk.slp.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.notification.model.AcceptedWarning;
import uk.slp.portal.shared.error.Violation;

@DisplayName("Warnings with which a notification is sent")
class WarningsTest {
    private static final Violation ELSEWHERE = new Violation("placeAuthorityCode", "place_elsewhere", "Elsewhere.");
    private static final Violation NOBODY = new Violation("people", "nobody_recorded", "Nobody.");
    private static final List<Violation> WARNINGS = List.of(ELSEWHERE, NOBODY);

    private static SubmitNotification command(List<String> seen, Map<String, String> reasons) {
        return new SubmitNotification("SIN-2026-0001", 1, Map.of(), seen, reasons);
    }

    private static List<String> refused(SubmitNotification command) {
        return Warnings.refused(command, WARNINGS).stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }

    @Test
    @DisplayName("a program need not name them; the reasons it gives are kept")
    void program() {
        assertEquals(List.of(), refused(command(null, Map.of())));
        SubmitNotification told = command(null, Map.of("placeAuthorityCode:place_elsewhere", " Agreed. "));
        assertEquals(List.of(), refused(told));
        assertEquals(
                List.of(new AcceptedWarning(ELSEWHERE, "Agreed."), new AcceptedWarning(NOBODY, null)),
                Warnings.accepted(told, WARNINGS));
    }

    @Test
    @DisplayName("what is no warning of this notification is refused by its place, and so is a reason without end")
    void unknown() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("people:nobody_recorded", "x".repeat(AcceptedWarning.LONGEST + 1));
        reasons.put("people:nobody", "");
        assertEquals(
                List.of("acceptedWarnings[0].reason too_long", "acceptedWarnings[1].code unknown_warning"),
                refused(command(null, reasons)));
    }

    @Test
    @DisplayName("a person ticks each, with a reason where it is their judgement")
    void page() {
        assertEquals(
                List.of("warningsSeen warning_reason", "warningsSeen warning_not_seen"),
                refused(command(List.of("placeAuthorityCode:place_elsewhere"), Map.of())));
    }
}
