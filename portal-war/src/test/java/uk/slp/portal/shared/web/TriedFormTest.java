package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A form that tries something")
class TriedFormTest {
    private final List<String> told = new ArrayList<>();
    private final Form form = new Form();

    /** Keeps what a page would show. */
    private static final class Answered extends FacesContextWrapper {
        private final List<String> told;

        Answered(List<String> told) {
            super(null);
            this.told = told;
            setCurrentInstance(this);
        }

        static void forget() {
            setCurrentInstance(null);
        }

        @Override
        public void addMessage(String field, FacesMessage message) {
            told.add(field + ": " + message.getSummary());
        }

        @Override
        public FacesContext getWrapped() {
            throw new UnsupportedOperationException("nothing stands behind it");
        }
    }

    private static final class Form extends TriedForm {
        private final List<String> steps = new ArrayList<>();

        @Override
        protected void readAgain() {
            steps.add("read");
        }

        @Override
        protected void outdated(StaleVersion stale) {
            steps.add("outdated");
        }
    }

    @BeforeEach
    void answer() {
        new Answered(told);
    }

    @AfterEach
    void forget() {
        Answered.forget();
    }

    private static Runnable refusing(RuntimeException refusal) {
        return () -> {
            throw refusal;
        };
    }

    @Test
    @DisplayName("does it, and tells nothing of its own")
    void done() {
        assertTrue(form.tried(() -> form.steps.add("done")));
        assertEquals(List.of("done"), form.steps);
        assertEquals(List.of(), told);
    }

    @Test
    @DisplayName("tells what a rule refused at its field, and reads nothing anew")
    void refused() {
        assertFalse(form.tried(
                refusing(new RuleViolation(List.of(new Violation("day", "missing", "Say on which day.")))),
                () -> true));
        assertEquals(List.of("day: Say on which day."), told);
        assertEquals(List.of(), form.steps);
    }

    @Test
    @DisplayName("reads again what somebody else changed, before it is told")
    void stale() {
        assertFalse(form.tried(refusing(new StaleVersion("priya.nair", Instant.EPOCH))));
        assertEquals(List.of("read", "outdated"), form.steps);
    }

    @Test
    @DisplayName("says that what was typed is not saved where it is not allowed any more")
    void closed() {
        assertFalse(form.tried(refusing(new NotAllowedNow("The meeting was held."))));
        assertEquals(
                List.of("null: The meeting was held. What you typed is still on this page, and is not saved."), told);
    }

    @Test
    @DisplayName("takes the second click for the first where what it wanted is there")
    void twice() {
        assertTrue(form.tried(refusing(new StaleVersion("priya.nair", Instant.EPOCH)), () -> true));
        assertTrue(form.tried(refusing(new NotAllowedNow("It was published.")), () -> true));
        assertEquals(List.of("read", "read"), form.steps);
        assertEquals(List.of(), told);
    }

    @Test
    @DisplayName("answers a version that is none as out of date, and what nobody may do as not there")
    void versions() {
        assertEquals(7, TriedForm.version("7"));
        assertEquals(-1, TriedForm.version("seven"));
        assertEquals(-1, TriedForm.version(null));
        TriedForm.need(true);
        assertThrows(NotFound.class, () -> TriedForm.need(false));
    }
}
