package uk.slp.portal.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an organisation is one of the partners of a safeguarding partnership. Data, kept by administrators. */
@Entity
@Table(name = "partnership_member")
public class PartnershipMember {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    /** For the persistence provider. */
    protected PartnershipMember() {}

    /** Joins an organisation to a partnership. */
    public PartnershipMember(UUID partnershipId, UUID organisationId) {
        this.partnershipId = partnershipId;
        this.organisationId = organisationId;
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public UUID organisationId() {
        return organisationId;
    }
}
