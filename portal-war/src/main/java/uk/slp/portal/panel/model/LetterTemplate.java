package uk.slp.portal.panel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/** The template of the letter for one outcome. There is one for each; a change alters no letter that was sent. */
@Entity
@Table(name = "panel_letter_template")
public class LetterTemplate extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "letter_template";

    @Column(name = "outcome", updatable = false)
    private PanelOutcome outcome;

    @Column(name = "subject")
    private String subject;

    @Column(name = "body")
    private String body;

    /** For the persistence provider. */
    protected LetterTemplate() {}

    /**
     * Changes its words.
     *
     * @throws RuleViolation with everything that is wrong
     */
    public void write(@Nullable String newSubject, @Nullable String newBody, String by, Instant at) {
        RuleViolation.throwIfAny(LetterText.problems(newSubject, newBody));
        subject = String.valueOf(newSubject).strip();
        body = String.valueOf(newBody).replace("\r\n", "\n").strip();
        touched(by, at);
    }

    public PanelOutcome outcome() {
        return outcome;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }
}
