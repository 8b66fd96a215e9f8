package uk.slp.portal.overviewpanel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.overviewpanel.Backlog;
import uk.slp.portal.overviewpanel.BacklogQueries;

/** Open cases of one's own panel by state and age, and those past the panel's aim. */
@Named("backlogPage")
@RequestScoped
public class BacklogPage {
    @Inject
    private BacklogQueries queries;

    private @Nullable Backlog backlog;

    /** Reads it. */
    public void load() {
        backlog();
    }

    private Backlog backlog() {
        Backlog known = backlog;
        if (known == null) {
            known = queries.now();
            backlog = known;
        }
        return known;
    }

    /** The groups of age. */
    public List<String> ages() {
        return Backlog.ages();
    }

    /** Open cases by state. */
    public List<Backlog.State> states() {
        return backlog().states();
    }

    /** Cases past the aim. */
    public List<Backlog.Late> late() {
        return backlog().late();
    }

    /** The aim, in words. */
    public String day(Backlog.Late late) {
        return DeadlineWords.full(late.aim());
    }

    /** How long ago it was. */
    public String past(Backlog.Late late) {
        long days = ChronoUnit.DAYS.between(late.aim(), backlog().today());
        return days == 1 ? "1 day past" : days + " days past";
    }
}
