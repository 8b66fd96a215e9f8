package uk.slp.portal.practicereview.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("What stands against publication")
class ReleaseFormTest {
    @Test
    @DisplayName("is told at the field of the page in which it is put right")
    void fields() {
        Runnable refused = ReleaseForm.atItsFields(() -> {
            throw new RuleViolation(List.of(
                    new Violation("checklist.pseudonyms", "not_confirmed", "Confirm."),
                    new Violation("copySentOn", "copy_not_sent", "Send."),
                    new Violation("signOff", "not_signed", "Sign."),
                    new Violation("identifiability", "hits_open", "Settle.")));
        });
        assertEquals(
                List.of("items", "copied", "signOff", "identifiability"),
                assertThrows(RuleViolation.class, refused::run).violations().stream()
                        .map(Violation::field)
                        .toList());
    }
}
