package uk.slp.portal.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.post.TellingQueries;
import uk.slp.portal.post.TellingView;
import uk.slp.portal.shared.time.PortalTime;

/** Whom a notification reached, as its receipt shows it. */
@Named
@RequestScoped
public class Tellings {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(PortalTime.LONDON);

    @Inject
    private TellingQueries queries;

    private List<TellingView> rows;

    /** The bodies it had to reach; empty for readers outside the notifying authority. */
    public List<TellingView> of(String reference) {
        if (rows == null) {
            rows = queries.of(reference);
        }
        return rows;
    }

    /** Whether everybody was told, for the line of the limit. */
    public String summary(String reference) {
        List<TellingView> bodies = of(reference);
        if (bodies.isEmpty()) {
            return "";
        }
        return bodies.stream().allMatch(TellingView::done)
                ? "Done: everybody below was told."
                : "Not yet done: see below who is still to be told.";
    }

    /** How and when it was done, or that it is to be done. */
    public String how(TellingView row) {
        if (row.toldAt() == null) {
            return "Nobody there has an account. Tell them today, by your own means.";
        }
        String when = MOMENT.format(row.toldAt());
        if (row.byPortal()) {
            return "Told by the portal on " + when + " (" + row.people()
                    + (row.people() == 1 ? " person)." : " people).");
        }
        return "Told on " + when + (row.toldBy() == null ? "." : ", recorded by " + row.toldBy() + ".");
    }
}
