package uk.slp.portal.childdeathtransfer;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done with the offer of a review to another panel. */
public enum TransferAction implements Coded {
    ACCEPT("accept", "Accept the review"),
    DECLINE("decline", "Decline"),
    WITHDRAW("withdraw", "Take the offer back");

    private final String code;
    private final String label;

    TransferAction(String code, String label) {
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
