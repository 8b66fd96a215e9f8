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
 * That an organisation is one of the partners of a safeguarding partnership, between two days. Data, kept by
 * administrators: a partner that leaves keeps its row, since the cases of its days keep it (rule 79).
 */
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

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** For the persistence provider. */
    protected PartnershipMember() {}

    /** Joins an organisation to a partnership, for good. */
    public PartnershipMember(UUID partnershipId, UUID organisationId) {
        this(partnershipId, organisationId, new MembershipDays(null, null));
    }

    /** Joins an organisation to a partnership between two days. */
    public PartnershipMember(UUID partnershipId, UUID organisationId, MembershipDays days) {
        this.partnershipId = partnershipId;
        this.organisationId = organisationId;
        this.validFrom = days.from();
        this.validTo = days.to();
    }

    public UUID id() {
        return id;
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** The days between which it is a partner. */
    public MembershipDays days() {
        return new MembershipDays(validFrom, validTo);
    }

    /** Gives it its last day. */
    public void endOn(LocalDate last) {
        validTo = last;
    }
}
