package uk.slp.portal.childdeathform.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.FormCheck;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormJson;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.Fingerprint;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/** One version of a form. A draft is written as a whole; once published its content never changes. */
@Entity
@Table(name = "child_death_form")
public class FormVersion extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "child_death_form";

    /** Longest note on a version. */
    public static final int NOTE = 1_000;

    @Column(name = "form_code", updatable = false)
    private String code;

    @Column(name = "form_number", updatable = false)
    private int number;

    @Column(name = "status")
    private FormStatus status;

    @Column(name = "title")
    private String title;

    @Column(name = "form_use")
    private String use;

    @Column(name = "questions")
    private int questions;

    @Column(name = "content")
    private String content;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_name")
    private @Nullable String publishedName;

    /** For the persistence provider. */
    protected FormVersion() {}

    /** A draft. */
    public FormVersion(FormDefinition form, int number, String by, Instant at) {
        super(by, at);
        this.code = form.code();
        this.number = number;
        this.status = FormTransitions.RULES.initial();
        put(form);
    }

    private void put(FormDefinition form) {
        title = form.title();
        use = form.use();
        questions = form.size();
        content = FormJson.write(form);
        if (content.length() > FormJson.LONGEST) {
            throw new RuleViolation("", "too_long", "The form is too long to be kept. Divide it into two forms.");
        }
    }

    /** Writes a draft anew. */
    public void write(FormDefinition form, String by, Instant at) {
        FormTransitions.RULES.require(status, FormAction.WRITE, null);
        if (!form.code().equals(code)) {
            throw new RuleViolation("code", "code_changed", "The code of the form stays “" + code + "”.");
        }
        put(form);
        touched(by, at);
    }

    /**
     * Publishes it.
     *
     * @param earlier the version that was published last; null if there is none
     * @throws RuleViolation with everything that keeps it from being published
     */
    public StatusChange publish(
            @Nullable FormDefinition earlier, @Nullable String why, String name, String by, Instant at) {
        Transition<FormStatus, FormAction> step = FormTransitions.RULES.require(status, FormAction.PUBLISH, null);
        FormDefinition form = definition();
        List<Violation> problems = FormCheck.problems(form, earlier);
        RuleViolation.throwIfAny(problems);
        if (form.equals(earlier)) {
            throw new RuleViolation(
                    "", "nothing_changed", "This draft says the same as the version that is published.");
        }
        if (why != null && why.length() > NOTE) {
            throw new RuleViolation("note", "too_long", "The note can have " + NOTE + " characters.");
        }
        status = step.to();
        note = why;
        contentHash = Fingerprint.of(content);
        publishedAt = at;
        publishedName = name;
        touched(by, at);
        return new StatusChange(
                TYPE, id(), step.from().code(), step.to().code(), step.action().code(), by, at, null);
    }

    /** What it says. */
    public FormDefinition definition() {
        return FormJson.read(content);
    }

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public FormStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String use() {
        return use;
    }

    public int questions() {
        return questions;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String contentHash() {
        return contentHash;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable String publishedName() {
        return publishedName;
    }
}
