package uk.slp.portal.childdeathreturn.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.id.Fingerprint;

/** A return as it was sent. Nothing changes it, and its mark shows whether anything did. */
@Entity
@Table(name = "child_death_return_version")
public class ReturnVersion {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "hash", updatable = false)
    private String hash;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "sent_by", updatable = false)
    private String sentBy;

    @Column(name = "sent_name", updatable = false)
    private String sentName;

    /** For the persistence provider. */
    protected ReturnVersion() {}

    /**
     * Seals a return as it stands.
     *
     * @param searched who looked where and when, if the agency holds no record; then no answer is sealed. Otherwise null
     */
    ReturnVersion(ChildDeathReturn of, int number, @Nullable String searched, String name, String by, Instant at) {
        this.returnId = of.id();
        this.number = number;
        JsonObjectBuilder sealed = Json.createObjectBuilder()
                .add("format", "child-death-return/1")
                .add("reference", of.reference())
                .add("childDeath", of.childDeathReference())
                .add("number", number)
                .add("agencyKind", of.kind().code())
                .add("agencyName", of.agency())
                .add("forms", of.forms().text())
                .add("answers", (searched == null ? of.answers() : ReturnAnswers.NONE).json());
        if (searched != null) {
            sealed.add("nothingHeld", searched);
        }
        this.content = sealed.build().toString();
        this.hash = Fingerprint.of(content);
        this.sentAt = at;
        this.sentBy = by;
        this.sentName = name;
    }

    /** Whether the content is still what was sent. */
    public boolean intact() {
        return hash.equals(Fingerprint.of(content));
    }

    private JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    /** The answers. */
    public ReturnAnswers answers() {
        return ReturnAnswers.read(json().getJsonObject("answers"));
    }

    /** Who looked where and when, if the agency holds no record of the child; otherwise null. */
    public @Nullable String nothingHeld() {
        return json().getString("nothingHeld", null);
    }

    /** The forms in the versions in which they were answered. */
    public AskedForms forms() {
        return AskedForms.read(json().getString("forms"));
    }

    public int number() {
        return number;
    }

    public UUID returnId() {
        return returnId;
    }

    public String content() {
        return content;
    }

    public String hash() {
        return hash;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentBy() {
        return sentBy;
    }

    public String sentName() {
        return sentName;
    }
}
