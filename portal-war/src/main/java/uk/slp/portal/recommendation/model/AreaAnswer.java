package uk.slp.portal.recommendation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.Answer;
import uk.slp.portal.recommendation.LedgerStatus;

/**
 * Where a recommendation stands and what the area says of it: once as its staff know it, once as it was released to
 * everybody. Changed through {@link Recommendation} only.
 */
@Embeddable
public class AreaAnswer {
    @Column(name = "status")
    private LedgerStatus status;

    @Column(name = "status_on")
    private LocalDate since;

    @Column(name = "answer")
    private @Nullable Answer answer;

    @Column(name = "answer_reason")
    private @Nullable String reason;

    @Column(name = "action_text")
    private @Nullable String action;

    @Column(name = "owner")
    private @Nullable String owner;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "evidence_level")
    private @Nullable Integer level;

    /** For the persistence provider. */
    protected AreaAnswer() {}

    AreaAnswer(LedgerStatus status, LocalDate since) {
        this.status = status;
        this.since = since;
    }

    /** The same, for everybody. */
    AreaAnswer copy() {
        AreaAnswer copy = new AreaAnswer(status, since);
        copy.answer = answer;
        copy.reason = reason;
        copy.action = action;
        copy.owner = owner;
        copy.dueOn = dueOn;
        copy.level = level;
        return copy;
    }

    void moved(LedgerStatus to, LocalDate day) {
        if (to != status) {
            status = to;
            since = day;
        }
    }

    void answered(Answer given, @Nullable String why, LocalDate day) {
        answer = given;
        reason = why;
        since = day;
    }

    void planned(@Nullable String what, @Nullable String who, @Nullable LocalDate due) {
        action = what;
        owner = who;
        dueOn = due;
    }

    void explained(@Nullable String why) {
        reason = why;
    }

    void shown(int rung) {
        level = Math.max(rung, level == null ? 0 : level);
    }

    public LedgerStatus status() {
        return status;
    }

    /** Since when it stands so. */
    public LocalDate since() {
        return since;
    }

    public @Nullable Answer answer() {
        return answer;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String action() {
        return action;
    }

    public @Nullable String owner() {
        return owner;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Its free words by the name of their field, without what is empty. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "reason", reason);
        put(words, "action", action);
        put(words, "owner", owner);
        return words;
    }

    private static void put(Map<String, String> words, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.put(field, text);
        }
    }

    /** The highest rung that evidence reaches, or null. */
    public @Nullable Integer level() {
        return level;
    }
}
