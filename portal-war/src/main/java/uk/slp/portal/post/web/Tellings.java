package uk.slp.portal.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.slp.portal.deadlines.DeadlineWords;
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

    @Inject
    private Clock clock;

    private List<TellingView> rows;

    /** The bodies it had to reach; empty for readers outside the notifying authority. */
    public List<TellingView> of(String reference) {
        if (rows == null) {
            rows = queries.of(reference);
        }
        return rows;
    }

    /** The rapid review that the notification began; empty if there is none, or for readers outside the authority. */
    public String review(String reference) {
        return of(reference).stream()
                .map(TellingView::review)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Whether and when everybody was told, for the line of the limit. */
    public String summary(String reference) {
        return summary(of(reference), LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
    }

    static String summary(List<TellingView> bodies, LocalDate today) {
        if (bodies.isEmpty()) {
            return "";
        }
        List<Instant> told = bodies.stream()
                .map(TellingView::toldAt)
                .filter(Objects::nonNull)
                .toList();
        if (told.size() == bodies.size()) {
            return "Done on "
                    + DeadlineWords.record(LocalDate.ofInstant(Collections.max(told), PortalTime.LONDON))
                    + ": everybody below was told.";
        }
        boolean late =
                bodies.stream().anyMatch(body -> !body.done() && body.dueDate().isBefore(today));
        return (late ? "Overdue" : "Not yet done") + ": see below who is still to be told.";
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
