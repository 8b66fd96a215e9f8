package uk.slp.portal.shared.error;

import java.time.Instant;

/** Somebody else changed the record since it was read. Status 412; nothing was changed. */
public class StaleVersion extends PortalException {
    private static final long serialVersionUID = 1L;

    private final String changedBy;
    private final Instant changedAt;

    public StaleVersion(String changedBy, Instant changedAt) {
        super(ErrorCode.STALE_VERSION, "This was changed by " + changedBy + " since you opened it.");
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** User name of the person whose change came first. */
    public String changedBy() {
        return changedBy;
    }

    /** When it came. */
    public Instant changedAt() {
        return changedAt;
    }
}
