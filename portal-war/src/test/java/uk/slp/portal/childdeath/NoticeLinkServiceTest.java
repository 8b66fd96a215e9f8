package uk.slp.portal.childdeath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A link to tell of a death")
class NoticeLinkServiceTest {
    private static List<String> wrong(String kind, String address, String body) {
        return NoticeLinkService.problems(new AskToTell(kind, address, body)).stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    @DisplayName("Rule 53: is sent for a child born alive and an unattended stillbirth only")
    void kinds() {
        for (String none : new String[] {"attended_stillbirth", "fetal_loss", "termination", "", null}) {
            assertEquals(
                    "kind_required", wrong(none, "j@fenby.nhs.uk", "A ward").get(0));
        }
        for (NoticeKind kind : NoticeKind.values()) {
            assertFalse(wrong(kind.code(), "j@fenby.nhs.uk", "A ward").contains("kind_required"));
        }
    }

    @Test
    @DisplayName("is refused with everything that is wrong at once")
    void everything() {
        assertEquals(List.of("kind_required", "not_an_address", "body_length"), wrong(null, "nobody", " "));
        assertEquals(
                List.of("body_length"),
                wrong("live_birth", "j@fenby.nhs.uk", "x".repeat(201)).stream()
                        .filter("body_length"::equals)
                        .toList());
    }

    @Test
    @DisplayName("says nothing of who asks where it is logged")
    void unlogged() {
        assertEquals("AskToTell[live_birth]", new AskToTell("live_birth", "j@fenby.nhs.uk", "A ward").toString());
    }
}
