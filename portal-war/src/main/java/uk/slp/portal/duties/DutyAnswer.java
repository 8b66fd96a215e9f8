package uk.slp.portal.duties;

import java.util.List;
import java.util.Optional;
import uk.slp.portal.deadlines.Edition;

/**
 * What was asked and what was found.
 *
 * @param facts what is known
 * @param edition the edition of the guidance that was applied
 * @param duties what follows, the most binding routes first
 */
public record DutyAnswer(DutyFacts facts, Edition edition, List<Duty> duties) {

    /** @param duties copied */
    public DutyAnswer {
        duties = List.copyOf(duties);
    }

    /** True when there is nothing to notify, neither by law nor by expectation. Other duties may remain. */
    public boolean doNotNotify() {
        return duties.stream().noneMatch(Duty::notification);
    }

    /** The notification to send, the one to the national body first; empty when there is none. */
    public Optional<Duty> notification() {
        return duties.stream().filter(Duty::notification).findFirst();
    }

    /** What a reader must know of the edition; may be empty. */
    public String editionNote() {
        return edition == Edition.WT2026
                ? "Carried forward from the edition of 2023: the chapters of the 2026 edition on serious incidents and"
                        + " child deaths have not yet been read for this portal."
                : "";
    }
}
