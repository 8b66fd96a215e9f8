package uk.slp.portal.childdeathreturn;

import java.util.EnumSet;
import java.util.Set;
import uk.slp.portal.shared.persistence.Coded;

/** Where the return of an agency stands. */
public enum ReturnStatus implements Coded {
    /** Nothing is written yet. */
    ASKED("asked", "Asked for"),
    /** The agency writes it. */
    BEGUN("begun", "Being written"),
    /** The panel has it. */
    SENT("sent", "Sent"),
    /** The agency has looked and holds no record of the child; the panel has that answer. */
    NOTHING_HELD("nothing_held", "Holds no record"),
    /** The panel asks for something more. */
    SENT_BACK("sent_back", "Sent back"),
    /** The agency corrects what it sent; what was sent stands until it sends again. */
    CORRECTING("correcting", "Being corrected"),
    /** The agency is not asked any more. */
    WITHDRAWN("withdrawn", "Request withdrawn"),
    /** The review ended without it. */
    CLOSED("closed", "Closed");

    /** Those in which the agency has something to do. */
    public static final Set<ReturnStatus> WAITING = EnumSet.of(ASKED, BEGUN, SENT_BACK, CORRECTING);

    /** Those in which the panel has the answer of the agency, and asks for nothing more. */
    public static final Set<ReturnStatus> ANSWERED = EnumSet.of(SENT, NOTHING_HELD);

    private final String code;
    private final String label;

    ReturnStatus(String code, String label) {
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

    /** Whether the agency has something to do. */
    public boolean waits() {
        return WAITING.contains(this);
    }
}
