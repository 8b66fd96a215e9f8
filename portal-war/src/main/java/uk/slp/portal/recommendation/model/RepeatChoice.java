package uk.slp.portal.recommendation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.RepeatKind;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * What the writers of a review say of an earlier recommendation near to one they write (rule 72). It keeps the new one's
 * words as they were, by which it is found again when the text is edited: its place in the text would not do.
 */
@Entity
@Table(name = "repeat_choice")
public class RepeatChoice extends VersionedRecord {
    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 2_000;

    private static final int LONGEST_DRAFT = 4_000;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "part")
    private String part;

    @Column(name = "draft_text")
    private String draft;

    @Column(name = "earlier_id", updatable = false)
    private UUID earlierId;

    @Column(name = "choice")
    private RepeatKind kind;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "chosen_name")
    private String chosenName;

    /** For the persistence provider. */
    protected RepeatChoice() {}

    /**
     * What is said.
     *
     * @param part where in the review the new recommendation stands
     * @param draft the new recommendation as it is saved
     * @param own whether the earlier one is of the same area, which alone can put another in its place
     * @param reason why the earlier one did not hold, or what is different
     * @param name who says it, as shown to colleagues
     */
    public record Said(
            String part, String draft, @Nullable RepeatKind kind, boolean own, @Nullable String reason, String name) {}

    /**
     * Says it for the first time.
     *
     * @throws RuleViolation if nothing was chosen, or what was chosen needs a reason or another area
     */
    public RepeatChoice(String subjectType, UUID subjectId, UUID earlierId, Said said, String by, Instant at) {
        super(by, at);
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.earlierId = earlierId;
        say(said);
    }

    /**
     * Says something else.
     *
     * @throws RuleViolation as when it is said first
     */
    public void change(Said said, String by, Instant at) {
        say(said);
        touched(by, at);
    }

    private void say(Said said) {
        RepeatKind chosen = said.kind();
        if (chosen == null) {
            throw new RuleViolation(
                    "choice", "choice_required", "Choose what the new recommendation is to the earlier one.");
        }
        if (chosen == RepeatKind.SUPERSEDE && !said.own()) {
            throw new RuleViolation(
                    "choice",
                    "other_area",
                    "Only the area that published a recommendation can put another in its place. Choose another answer.");
        }
        String why = said.reason() == null
                ? ""
                : said.reason().replaceAll("\\s+", " ").strip();
        if (chosen == RepeatKind.STRENGTHEN && why.isEmpty()) {
            throw new RuleViolation("reason", "reason_required", "Say why the earlier recommendation did not hold.");
        }
        if (why.length() > LONGEST_REASON) {
            throw new RuleViolation(
                    "reason",
                    "too_long",
                    "Shorten this to " + LONGEST_REASON + " characters; it has " + why.length() + ".");
        }
        part = said.part();
        draft = kept(said.draft());
        kind = chosen;
        reason = why.isEmpty() ? null : why;
        chosenName = said.name();
    }

    private static String kept(String words) {
        return words.length() <= LONGEST_DRAFT ? words : words.substring(0, LONGEST_DRAFT);
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String part() {
        return part;
    }

    public String draft() {
        return draft;
    }

    public UUID earlierId() {
        return earlierId;
    }

    public RepeatKind kind() {
        return kind;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String chosenName() {
        return chosenName;
    }
}
