package uk.slp.portal.alerts.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * An address to which links to confirm were sent that nobody has used, known by a keyed hash only. It stays when the
 * requests and the address itself are forgotten, or somebody could be written to every day in a stranger's name.
 */
@Entity
@Table(name = "alert_asked")
public class AskedAddress {
    /** After a link was sent on so many days and none was used, nothing is sent for {@value #PAUSE_DAYS} days. */
    static final int MOST_DAYS = 3;

    /** A pause of so many days begins the count anew. */
    public static final int PAUSE_DAYS = 7;

    @Id
    @Column(name = "address_hash")
    private String addressHash = "";

    @Column(name = "asked_days")
    private int askedDays;

    @Column(name = "last_on")
    private LocalDate lastOn = LocalDate.EPOCH;

    /** For the persistence provider. */
    protected AskedAddress() {}

    /** A new one, to which nothing was sent yet. */
    public AskedAddress(String addressHash) {
        this.addressHash = addressHash;
    }

    /** Whether a link may be sent on a day. */
    public boolean allows(LocalDate today) {
        return today.equals(lastOn) || pauseOver(today) || askedDays < MOST_DAYS;
    }

    /** Counts a link that is sent. */
    public void sent(LocalDate today) {
        if (!today.equals(lastOn)) {
            askedDays = pauseOver(today) ? 1 : askedDays + 1;
            lastOn = today;
        }
    }

    private boolean pauseOver(LocalDate today) {
        return today.isAfter(lastOn.plusDays(PAUSE_DAYS));
    }
}
