package uk.slp.portal.panel;

import java.util.EnumSet;
import java.util.Set;
import uk.slp.portal.panel.model.PanelCaseStatus;
import uk.slp.portal.shared.persistence.Coded;

/** The saved views of the queue. */
public enum QueueView implements Coded {
    OPEN(
            "open",
            "All open",
            EnumSet.of(
                    PanelCaseStatus.WAITING,
                    PanelCaseStatus.INFORMATION_REQUESTED,
                    PanelCaseStatus.RECONSIDERATION_ASKED)),
    WAITING("waiting", "Waiting for an answer", EnumSet.of(PanelCaseStatus.WAITING)),
    ASKED(
            "asked",
            "Waiting for partners",
            EnumSet.of(PanelCaseStatus.INFORMATION_REQUESTED, PanelCaseStatus.RECONSIDERATION_ASKED)),
    /** Asked, and not answered within the usual time: to be followed up. */
    UNANSWERED(
            "unanswered",
            "To follow up",
            EnumSet.of(PanelCaseStatus.INFORMATION_REQUESTED, PanelCaseStatus.RECONSIDERATION_ASKED)),
    DECIDED("decided", "Decided", EnumSet.of(PanelCaseStatus.DECIDED)),
    CLOSED("closed", "Closed", EnumSet.of(PanelCaseStatus.CLOSED));

    private final String code;
    private final String label;
    private final Set<PanelCaseStatus> states;

    QueueView(String code, String label, Set<PanelCaseStatus> states) {
        this.code = code;
        this.label = label;
        this.states = Set.copyOf(states);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it shows only requests that are past the usual time of an answer. */
    boolean pastOnly() {
        return this == UNANSWERED;
    }

    /** The states that it shows. */
    public Set<PanelCaseStatus> states() {
        return states;
    }
}
