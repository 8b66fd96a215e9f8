package uk.slp.portal.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.alerts.VisitService;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.discovery.NewLearning;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.time.PortalTime;

/** What is new since the last visit: of people with an account known here, of others known to their browser only. */
@Named
@RequestScoped
public class NewSincePage {
    @Inject
    private VisitService visits;

    @Inject
    private NewLearning newLearning;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private @Nullable LocalDate before;

    @PostConstruct
    void read() {
        if (user.isSignedIn()) {
            before = visits.visit().orElse(null);
        }
    }

    /** Whether the day of the visit before is known here. */
    public boolean isKnown() {
        return before != null;
    }

    /** "3 documents published here since your last visit on 24 November 2026". */
    public String getWords() {
        LocalDate day = before;
        if (day == null) {
            return "";
        }
        long total = newLearning.publishedSince(day);
        String number = total == 0 ? "Nothing" : total == 1 ? "1 document" : total + " documents";
        return number + " published here since your last visit on " + DeadlineWords.record(day);
    }

    /** What is new since the visit before. */
    public String getHref() {
        return before == null ? "" : since(before);
    }

    /** What was published here in the last month. */
    public String getMonth() {
        return since(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON).minusMonths(1));
    }

    private static String since(LocalDate day) {
        return "/learning/search?since=" + day + "&sort=newest";
    }
}
