package uk.slp.portal.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.MembershipDays;

/**
 * That a child death overview panel reviews for a child death review partner, which is a local authority or a board
 * (Children Act 2004 s.16Q), between two days. Data: the areas of panels are published nowhere as a list.
 */
@Entity
@Table(name = "overview_panel_area")
public class OverviewPanelArea {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "panel_id")
    private UUID panelId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For the persistence provider. */
    protected OverviewPanelArea() {}

    /** Adds a partner to the area of a panel. */
    public OverviewPanelArea(UUID panelId, UUID organisationId, MembershipDays days) {
        this.panelId = panelId;
        this.organisationId = organisationId;
        this.validFrom = days.from();
        this.validTo = days.to();
    }

    public UUID id() {
        return id;
    }

    public UUID panelId() {
        return panelId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** The days between which the panel reviews for it. */
    public MembershipDays days() {
        return new MembershipDays(validFrom, validTo);
    }

    /** Gives it its last day. */
    public void endOn(LocalDate last) {
        validTo = last;
    }
}
