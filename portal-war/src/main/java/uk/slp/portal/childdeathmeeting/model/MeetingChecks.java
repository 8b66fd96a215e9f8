package uk.slp.portal.childdeathmeeting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.NewFactor;
import uk.slp.portal.childdeathmeeting.FamilyAnswer;
import uk.slp.portal.childdeathmeeting.MeetingText;
import uk.slp.portal.shared.error.Violation;

/** What keeps the record of a review meeting from being closed, and the family from having been told. */
final class MeetingChecks {
    private MeetingChecks() {}

    /** Everything that is missing to close it. */
    static List<Violation> missing(ReviewMeeting meeting, Collection<Integer> present, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (today.isBefore(meeting.day())) {
            wrong.add(new Violation("present", "not_yet", "Close the record on the day of the meeting or later."));
        }
        if (meeting.guests().stream().noneMatch(guest -> present.contains(guest.number()))) {
            wrong.add(new Violation("present", "nobody_came", "Tick who came; a meeting of nobody is called off."));
        }
        if (meeting.texts().get(MeetingText.DISCUSSION) == null) {
            wrong.add(new Violation("discussion", "discussion_required", "Write what was discussed."));
        }
        for (FactorDomain domain : FactorDomain.values()) {
            if (meeting.factors(domain).stream().anyMatch(line -> line.length() > NewFactor.LONGEST)) {
                wrong.add(new Violation(
                        MeetingText.factors(domain).apiName(),
                        "too_long",
                        "Shorten each factor of domain " + domain.code()
                                + " to 200 characters; one stands on each line."));
            }
        }
        meeting.questions().forEach(one -> wrong.addAll(one.missing()));
        return wrong;
    }

    /** Everything that is wrong with how and when the family was told. */
    static List<Violation> told(LocalDate meeting, @Nullable LocalDate on, @Nullable String how, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        if (on == null || on.isAfter(today) || on.isBefore(meeting)) {
            wrong.add(new Violation(
                    "takenBack", "day_required", "Enter the day on which the family was told, after the meeting."));
        }
        if (how == null || how.length() > FamilyAnswer.LONGEST_NAME) {
            wrong.add(new Violation("how", "how_required", "Say in at most 200 characters who told them, and how."));
        }
        return wrong;
    }
}
