package uk.slp.portal.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The answers of a notification that queries look for: the same as in {@link Answers}, in columns of their own. */
@Embeddable
class LookedFor {
    @Column(name = "case_name")
    private @Nullable String caseName;

    @Column(name = "incident_date")
    private @Nullable String incidentDate;

    @Column(name = "awareness_date")
    private @Nullable String awarenessDate;

    @Column(name = "place_authority_code")
    private @Nullable String placeAuthorityCode;

    @Column(name = "nature")
    private @Nullable String nature;

    @Column(name = "abuse_status")
    private @Nullable String abuseStatus;

    /** For the persistence provider. */
    protected LookedFor() {}

    /** The only place that fills them, so that they never differ from the answers. */
    static LookedFor of(Notification notification) {
        Answers answers = notification.answers();
        LookedFor found = new LookedFor();
        found.caseName = answers.get(NotificationField.CASE_NAME);
        // Only a death is dated by its child: a save of any other draft reads no children.
        found.incidentDate = (notification.kind().death()
                        ? notification.children().stream()
                                .findFirst()
                                .map(notification::eventDate)
                                .orElseGet(() -> notification.date(NotificationField.INCIDENT_DATE))
                        : notification.date(NotificationField.INCIDENT_DATE))
                .text();
        found.awarenessDate = answers.get(NotificationField.AWARENESS_DATE);
        found.placeAuthorityCode = answers.get(NotificationField.PLACE_AUTHORITY_CODE);
        found.nature = answers.get(NotificationField.NATURE);
        found.abuseStatus = answers.get(NotificationField.ABUSE_STATUS);
        return found;
    }
}
