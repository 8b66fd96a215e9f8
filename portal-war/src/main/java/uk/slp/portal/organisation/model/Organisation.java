package uk.slp.portal.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OrganisationKind;

/**
 * A body with the dates between which it existed. A case keeps the organisation that existed then (rule 79): nothing
 * here is overwritten when authorities or boards are merged; the old row ends and a new one begins.
 */
@Entity
@Table(name = "organisation")
public class Organisation {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "kind")
    private OrganisationKind kind;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "region")
    private @Nullable String region;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "former_names")
    private @Nullable String formerNames;

    @Column(name = "demonstration")
    private boolean demonstration;

    /** For the persistence provider. */
    protected Organisation() {}

    /** An invented organisation for the demonstration data. */
    public Organisation(
            OrganisationKind kind,
            String code,
            String name,
            @Nullable String region,
            MembershipDays existed,
            @Nullable String formerNames) {
        this.id = UUID.nameUUIDFromBytes(("organisation:" + code).getBytes(StandardCharsets.UTF_8));
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.region = region;
        this.validFrom = existed.from();
        this.validTo = existed.to();
        this.formerNames = formerNames;
        this.demonstration = true;
    }

    /**
     * A child death overview panel that an administrator sets up: panels stand in no official list.
     *
     * @param code given by the portal, since there is no official one
     */
    public static Organisation overviewPanel(String code, String name) {
        Organisation panel = new Organisation(
                OrganisationKind.OVERVIEW_PANEL, code, name, null, new MembershipDays(null, null), null);
        panel.demonstration = false;
        return panel;
    }

    public UUID id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    /** Official code: ONS for authorities, boards and forces. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** One of the nine English regions, or null for a national body. */
    public @Nullable String region() {
        return region;
    }

    /** Whether the organisation existed on a day; open ends are unbounded. */
    public boolean existedOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    @Override
    public String toString() {
        return "Organisation[" + code + "]";
    }
}
