package uk.slp.portal.spine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.notification.ChildView;

@DisplayName("What the words of a rapid review state otherwise than the notification")
class StatedTest {
    private static final Map<String, String> ANSWERS = Map.of("setting", "home", "incidentDate", "2026-11-12");
    private static final Map<String, String> CHILD =
            Map.of("sex", "male", "legalStatus", "C2", "dateOfBirth", "2022-08-03", "dateOfDeath", "2026-11-13");

    private static List<String> differing(String text, ChildView... children) {
        return Stated.differing(
                        ANSWERS,
                        List.of(children),
                        "/n",
                        new Differences.Said("Juniper", List.of(), "Rapid review RR-2026-1001", "/r"),
                        text)
                .stream()
                .map(DifferingFact::name)
                .toList();
    }

    private static ChildView child(int position) {
        return new ChildView(new UUID(0, position), position, "Child", "aged 4", CHILD);
    }

    @Test
    @DisplayName("sex, legal status, place and days, each beside what was notified")
    void all() {
        assertEquals(
                List.of(
                        "Sex of the child",
                        "Legal status of the child",
                        "Place of the incident",
                        "Date of birth of the child",
                        "Date of death of the child",
                        "Day of the incident"),
                differing(
                        "The girl, born on 4 August 2022, was looked after under section 20. It happened at school. The"
                                + " incident was on 11 November 2026 and she died in hospital on 14 November 2026.",
                        child(0)));
    }

    @Test
    @DisplayName("the same, both, or nothing is no difference")
    void none() {
        assertEquals(
                List.of(),
                differing(
                        "The boy, born 3 August 2022, was under a care order and before that in section 20. It happened at"
                                + " home. He died on 13 November 2026. His friend is a girl.",
                        child(0)));
        assertEquals(List.of(), differing("", child(0)));
        assertEquals(List.of(), differing("Her mother was found in bed. He was seen on 31 November 2026.", child(0)));
    }

    @Test
    @DisplayName("of several children nobody can say who is meant, so nothing is read")
    void several() {
        assertTrue(differing("The girl died on 14 November 2026.", child(0), child(1))
                .isEmpty());
    }
}
