package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import uk.slp.portal.rapidreview.RapidReviewQueries;

/** The rapid review that a notification opened, for a page of the notification to lead there. */
@Named("notifiedReview")
@RequestScoped
public class NotifiedReview {
    @Inject
    private RapidReviewQueries queries;

    private final Map<String, String> known = new HashMap<>();

    /** Its reference; empty if there is none that the person may read. */
    public String of(String notification) {
        return known.computeIfAbsent(
                notification, reference -> queries.ofNotification(reference).orElse(""));
    }
}
