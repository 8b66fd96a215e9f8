package uk.slp.portal.agencysheet.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * With which words the authors of a review settled a contradiction or a silence of its chronology. It holds for the facts
 * that they saw; when a sheet is opened again and those change, it must be settled anew.
 */
@Entity
@Table(name = "chronology_settlement")
public class Settlement extends VersionedRecord {
    /** Most characters of the words. */
    public static final int LONGEST_WORDS = 2_000;

    @Column(name = "review_id", updatable = false)
    private UUID reviewId;

    @Column(name = "finding_key", updatable = false)
    private String findingKey;

    @Column(name = "mark")
    private String mark;

    @Column(name = "words")
    private String words;

    @Column(name = "settled_name")
    private String settledName;

    /** For the persistence provider. */
    protected Settlement() {}

    /**
     * Settles for the first time.
     *
     * @throws RuleViolation if there are no words, or too many
     */
    public Settlement(UUID reviewId, String key, Said said, String by, Instant at) {
        super(by, at);
        this.reviewId = reviewId;
        this.findingKey = key;
        say(said);
    }

    /**
     * What is said.
     *
     * @param mark of the facts that were seen
     * @param name of who says it, as shown to colleagues
     */
    public record Said(@Nullable String words, String mark, String name) {}

    /** Settles with other words. */
    public void change(Said said, String by, Instant at) {
        say(said);
        touched(by, at);
    }

    private void say(Said said) {
        String kept = SheetRules.tidied(said.words());
        if (kept == null) {
            throw new RuleViolation("words", "words_required", "Say how it is settled.");
        }
        if (kept.length() > LONGEST_WORDS) {
            throw new RuleViolation(
                    "words", "too_long", "Shorten this to 2,000 characters; it has " + kept.length() + ".");
        }
        words = kept;
        mark = said.mark();
        settledName = said.name();
    }

    public String key() {
        return findingKey;
    }

    public String mark() {
        return mark;
    }

    public String words() {
        return words;
    }

    public String settledName() {
        return settledName;
    }
}
