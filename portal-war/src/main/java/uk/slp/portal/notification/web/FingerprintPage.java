package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationReceipt;

/** How anybody who may read a notification can see that it is what was sent. */
@Named("notificationFingerprint")
@RequestScoped
public class FingerprintPage {
    @Inject
    private NotificationQueries queries;

    private NotificationReceipt receipt;

    @PostConstruct
    void load() {
        receipt = queries.receipt(Asked.reference());
    }

    public NotificationReceipt getReceipt() {
        return receipt;
    }
}
