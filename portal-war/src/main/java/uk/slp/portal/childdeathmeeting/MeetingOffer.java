package uk.slp.portal.childdeathmeeting;

import java.util.List;
import uk.slp.portal.childdeath.ChildDeathCase;

/**
 * What is needed to plan a meeting on a case.
 *
 * @param people who is offered: the professionals of the case, and who was asked for a return
 */
public record MeetingOffer(ChildDeathCase death, List<Invitee> people) {
    public MeetingOffer {
        people = List.copyOf(people);
    }
}
