package uk.slp.portal.shared.file;

import uk.slp.portal.shared.persistence.Coded;

/** Whether a file was looked at for malware. */
public enum ScanState implements Coded {
    /** No scanner is set up; as soon as one is, the file is looked at. */
    NOT_SCANNED("not_scanned", "Not scanned for malware"),
    /** The scanner could not be reached; until it has looked, only who added the file can open it. */
    WAITING("waiting", "Waiting to be scanned for malware"),
    CLEAN("clean", "Scanned: no malware found"),
    /** Found after it had been kept: the content was destroyed. */
    INFECTED("infected", "Malware found, content destroyed");

    private final String code;
    private final String label;

    ScanState(String code, String label) {
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

    /** Whether the scanner still has to look at it. */
    public boolean open() {
        return this == NOT_SCANNED || this == WAITING;
    }
}
