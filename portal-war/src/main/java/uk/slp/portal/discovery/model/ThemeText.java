package uk.slp.portal.discovery.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A version of what the page of a theme says first. The highest number is in use; none is ever changed. */
@Entity
@Table(name = "theme_text")
public class ThemeText {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "theme_code")
    private String code;

    @Column(name = "number")
    private int number;

    @Column(name = "definition")
    private String definition;

    @Column(name = "reading")
    private String reading;

    @Column(name = "reason")
    private String reason;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For the persistence provider. */
    protected ThemeText() {}

    /**
     * A new version.
     *
     * @param number one more than that of the version before; 1 follows the words that come with the portal
     * @param reading last parts of the addresses of published items, in their order
     */
    public ThemeText(
            String code,
            int number,
            String definition,
            List<String> reading,
            String reason,
            String madeBy,
            Instant madeAt) {
        this.code = code;
        this.number = number;
        this.definition = definition;
        this.reading = String.join("\n", reading);
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public UUID id() {
        return id;
    }
}
