package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotifiedFacts;

/** The facts of the notification, shown beside the pages of its rapid review. Read once for each page view. */
@Named("notifiedFacts")
@RequestScoped
public class NotifiedFactsPart {
    @Inject
    private NotificationQueries queries;

    private final Map<UUID, NotifiedFacts> known = new HashMap<>();

    /** The facts of a notification. */
    public NotifiedFacts of(UUID notification) {
        return known.computeIfAbsent(notification, queries::forReview);
    }

    /** The children in words: "aged 4, aged under 1". */
    public String children(UUID notification) {
        return String.join(", ", of(notification).ages());
    }
}
