package uk.slp.portal.discovery.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A released version of the vocabulary. The highest number is in use; none is ever changed. */
@Entity
@Table(name = "vocabulary_version")
public class VocabularyVersion {
    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "vocabulary")
    private String text;

    @Column(name = "what_changed")
    private String what;

    @Column(name = "why_changed")
    private String why;

    @Column(name = "ndcg_before")
    private @Nullable Integer ndcgBefore;

    @Column(name = "ndcg_after")
    private @Nullable Integer ndcgAfter;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For the persistence provider. */
    protected VocabularyVersion() {}

    /**
     * A new version.
     *
     * @param text the whole vocabulary, as the search library reads it
     * @param what what was changed, in a sentence
     * @param why why it was changed, in a sentence
     * @param ndcgBefore mean nDCG@10 of the judged queries before, in ten-thousandths, or null
     * @param ndcgAfter the same with this version
     */
    public VocabularyVersion(
            int number,
            String text,
            String what,
            String why,
            @Nullable Integer ndcgBefore,
            @Nullable Integer ndcgAfter,
            String madeBy,
            Instant madeAt) {
        this.number = number;
        this.text = text;
        this.what = what;
        this.why = why;
        this.ndcgBefore = ndcgBefore;
        this.ndcgAfter = ndcgAfter;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public int number() {
        return number;
    }
}
