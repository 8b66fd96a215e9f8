package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.MeetingsOfDeath;
import uk.slp.portal.childdeathmeeting.ReviewMeetingQueries;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.web.Parameters;

/** The review meetings of a case. */
@Named("reviewMeetingListPage")
@RequestScoped
public class ReviewMeetingListPage {
    @Inject
    private ReviewMeetingQueries queries;

    private @Nullable MeetingsOfDeath meetings;

    /** Reads them. */
    public void load() {
        meetings();
    }

    /** The meetings with their case. */
    public MeetingsOfDeath meetings() {
        MeetingsOfDeath known = meetings;
        if (known == null) {
            known = queries.of(Parameters.need("ref"));
            meetings = known;
        }
        return known;
    }

    /** The aim in words; empty where there is none. */
    public String aim() {
        LocalDate aim = meetings().aim();
        return aim == null ? "" : DeadlineWords.full(aim);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DeadlineWords.record(day);
    }
}
