package uk.slp.portal.restriction.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.restriction.Circle;
import uk.slp.portal.shared.access.CaseRoot;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.VersionedRecord;

/**
 * That only named people of a circle read a case. The list is never empty, and one of those who may restrict is always on
 * it, so that there is somebody to change it.
 */
@Entity
@Table(name = "case_restriction")
public class Restriction extends VersionedRecord {
    /** Kind of record in the audit trail. */
    public static final String TYPE = "case_restriction";

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "authority_id")
    private UUID authorityId;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "circle")
    private Circle circle;

    @Column(name = "reason")
    private String reason;

    /** Unique while it stands. */
    @Column(name = "open_key")
    private @Nullable String openKey;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_reason")
    private @Nullable String endedReason;

    @OneToMany(mappedBy = "restriction", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    private List<CaseReader> readers = new ArrayList<>();

    /** For the persistence provider. */
    protected Restriction() {}

    /**
     * A new restriction, with nobody on its list yet.
     *
     * @param by sign-in name of who restricts
     */
    public Restriction(CaseRoot root, Circle circle, String reason, String by, Instant at) {
        super(by, at);
        this.caseId = root.id();
        this.caseReference = root.reference();
        this.authorityId = root.authorityId();
        this.partnershipId = root.partnershipId();
        this.circle = circle;
        this.reason = reason;
        this.openKey = circle.code() + ":" + root.id();
    }

    /**
     * Lets exactly these people read the case.
     *
     * @param wanted accounts
     * @param keepers those of them who may restrict cases of this circle and can still sign in
     * @return how many were taken off the list
     * @throws RuleViolation if nobody would be left who keeps the list, or too few to do the work of the body
     */
    public int nameOnly(Set<UUID> wanted, Set<UUID> keepers, String by, Instant at) {
        if (wanted.stream().noneMatch(keepers::contains)) {
            throw new RuleViolation(
                    "readers",
                    "no_keeper",
                    "Keep somebody on the list who can change it, so that it is never nobody's.");
        }
        if (wanted.size() < circle.fewest()) {
            throw new RuleViolation(
                    "readers",
                    "too_few",
                    "Name somebody else as well: every case has to be answered, and one person alone may be away.");
        }
        Set<UUID> named = named();
        readers.stream()
                .filter(one -> one.isNamed() && !wanted.contains(one.accountId()))
                .forEach(one -> one.remove(by, at));
        new LinkedHashSet<>(wanted)
                .stream()
                        .filter(account -> !named.contains(account))
                        .forEach(account -> readers.add(new CaseReader(this, account, by, at)));
        touched(by, at);
        named.removeAll(wanted);
        return named.size();
    }

    /** Opens the case to everybody of the circle again. */
    public void end(String why, String by, Instant at) {
        endedBy = by;
        endedAt = at;
        endedReason = why;
        openKey = null;
        touched(by, at);
    }

    /** Who reads the case now. */
    public Set<UUID> named() {
        return readers.stream()
                .filter(CaseReader::isNamed)
                .map(CaseReader::accountId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseReference() {
        return caseReference;
    }

    public UUID authorityId() {
        return authorityId;
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public Circle circle() {
        return circle;
    }

    public String reason() {
        return reason;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
