package uk.slp.portal.learning;

import uk.slp.portal.shared.persistence.Coded;

/** What can be done to a published item. */
public enum ItemAction implements Coded {
    WITHDRAW("withdraw", "Withdraw"),
    RESTORE("restore", "Publish again");

    private final String code;
    private final String label;

    ItemAction(String code, String label) {
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
