package uk.slp.portal.conduct;

import java.util.Arrays;
import java.util.List;
import uk.slp.portal.shared.persistence.Coded;

/** How what a line tells of stands. */
public enum ConductState implements Coded {
    ASKED(ConductKind.FAMILY, "asked", "Asked, no answer yet"),
    TAKING_PART(ConductKind.FAMILY, "taking_part", "Takes part"),
    DECLINED(ConductKind.FAMILY, "declined", "Declined"),
    /** Nobody asks again; the person may still come forward. */
    NO_CONTACT(ConductKind.FAMILY, "no_contact", "Declined, and asked not to be contacted again"),
    CAME_FORWARD(ConductKind.FAMILY, "came_forward", "Came forward without being asked again"),
    NOT_REACHED(ConductKind.FAMILY, "not_reached", "Could not be reached"),
    EXPECTED(ConductKind.PROCEEDING, "expected", "Expected"),
    UNDER_WAY(ConductKind.PROCEEDING, "under_way", "Under way"),
    CONCLUDED(ConductKind.PROCEEDING, "concluded", "Concluded"),
    TO_SEND(ConductKind.NOTICE, "to_send", "To be sent"),
    SENT(ConductKind.NOTICE, "sent", "Sent"),
    AGREES(ConductKind.SIGN_OFF, "agrees", "Agrees"),
    DISSENTS(ConductKind.SIGN_OFF, "dissents", "Does not agree");

    private final ConductKind kind;
    private final String code;
    private final String label;

    ConductState(ConductKind kind, String code, String label) {
        this.kind = kind;
        this.code = code;
        this.label = label;
    }

    /** The states of a kind of line. */
    public static List<ConductState> of(ConductKind kind) {
        return Arrays.stream(values()).filter(state -> state.kind == kind).toList();
    }

    /** Whether somebody of the family has answered. */
    public boolean answered() {
        return this == TAKING_PART || this == DECLINED || this == NO_CONTACT || this == CAME_FORWARD;
    }

    /** Whether somebody of the family has a part in the review. */
    public boolean takesPart() {
        return this == TAKING_PART || this == CAME_FORWARD;
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
