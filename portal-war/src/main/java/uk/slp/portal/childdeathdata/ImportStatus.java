package uk.slp.portal.childdeathdata;

import uk.slp.portal.shared.persistence.Coded;

/** Where a file of an older system stands. */
public enum ImportStatus implements Coded {
    CHECKED("checked", "Checked, nothing written yet"),
    IMPORTED("imported", "Imported"),
    DISCARDED("discarded", "Discarded");

    private final String code;
    private final String label;

    ImportStatus(String code, String label) {
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
