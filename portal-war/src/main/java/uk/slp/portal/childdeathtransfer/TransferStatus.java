package uk.slp.portal.childdeathtransfer;

import uk.slp.portal.shared.persistence.Coded;

/** Where the offer of a review to another panel stands. */
public enum TransferStatus implements Coded {
    OFFERED("offered", "Waits for the other panel"),
    ACCEPTED("accepted", "Accepted"),
    DECLINED("declined", "Declined"),
    WITHDRAWN("withdrawn", "Taken back");

    private final String code;
    private final String label;

    TransferStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
