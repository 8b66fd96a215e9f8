package uk.slp.portal.childdeathreturn.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.ReturnRules;
import uk.slp.portal.childdeathreturn.Settled;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/** With which words contradictions and gaps between the returns of one case were settled. */
@Entity
@Table(name = "child_death_picture")
public class CasePicture extends VersionedRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "child_death_picture";

    @Column(name = "child_death_id", updatable = false)
    private UUID childDeathId;

    @Column(name = "settlements")
    private String settlements;

    /** For the persistence provider. */
    protected CasePicture() {}

    /** Nothing settled yet. */
    public CasePicture(UUID childDeathId, String by, Instant at) {
        super(by, at);
        this.childDeathId = childDeathId;
        this.settlements = "{}";
    }

    private JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(settlements))) {
            return reader.readObject();
        }
    }

    /**
     * How a question was settled, if it was and the answers are still those that were seen.
     *
     * @param mark of the answers as they are now
     */
    public Optional<Settled> settled(String key, String mark) {
        JsonObject one = json().getJsonObject(key);
        return one == null || !one.getString("mark").equals(mark)
                ? Optional.empty()
                : Optional.of(
                        new Settled(one.getString("words"), one.getString("name"), Instant.parse(one.getString("at"))));
    }

    /**
     * Settles a question, or settles it with other words.
     *
     * @param mark of the answers that were seen
     * @param name of who settles it, as shown to colleagues
     * @throws RuleViolation if there are no words, or too many
     */
    public void settle(String key, String mark, @Nullable String words, String name, String by, Instant at) {
        String kept = ReturnRules.tidied(words);
        if (kept == null) {
            throw new RuleViolation("words", "words_required", "Say how it is settled.");
        }
        if (kept.length() > ReturnRules.WORDS) {
            throw new RuleViolation("words", "too_long", "Shorten this to " + ReturnRules.WORDS + " characters.");
        }
        settlements = Json.createObjectBuilder(json())
                .add(
                        key,
                        Json.createObjectBuilder()
                                .add("mark", mark)
                                .add("words", Objects.requireNonNull(kept))
                                .add("name", name)
                                .add("at", at.toString()))
                .build()
                .toString();
        touched(by, at);
    }

    public UUID childDeathId() {
        return childDeathId;
    }
}
