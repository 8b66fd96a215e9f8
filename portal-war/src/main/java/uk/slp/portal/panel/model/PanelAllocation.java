package uk.slp.portal.panel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a case before the national body was given to somebody, handed over, or taken back. Never changed. */
@Entity
@Table(name = "panel_allocation")
public class PanelAllocation {
    @Id
    @Column(name = "id")
    private UUID id = UUID.randomUUID();

    @Column(name = "panel_case_id", updatable = false)
    private UUID panelCaseId;

    @Column(name = "account_id", updatable = false)
    private @Nullable UUID accountId;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "given_by", updatable = false)
    private String givenBy;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    /** For the persistence provider. */
    protected PanelAllocation() {}

    PanelAllocation(UUID panelCaseId, @Nullable UUID accountId, @Nullable String reason, String givenBy, Instant at) {
        this.panelCaseId = panelCaseId;
        this.accountId = accountId;
        this.reason = reason;
        this.givenBy = givenBy;
        this.givenAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID panelCaseId() {
        return panelCaseId;
    }

    /** To whom; null when the case was taken back. */
    public @Nullable UUID accountId() {
        return accountId;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
