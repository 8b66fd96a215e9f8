package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.notification.model.SentVersion;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.pdf.TaggedPdf;

/** The proof of what was sent, for whoever may read the notification: receipt, sent version, and its exact bytes. */
@ApplicationScoped
public class NotificationProofQueries {
    private static final String PDF = "application/pdf";

    @Inject
    private Notifications notifications;

    @Inject
    private NotificationReader reader;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The receipt as an accessible PDF of one page. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public ProofFile receipt(String reference) {
        Notification sent = sentOne(reference);
        NotificationReceipt receipt = reader.receipt(sent);
        return new ProofFile(
                sent.reference() + "-receipt.pdf", PDF, TaggedPdf.of(ProofPapers.receipt(receipt)), receipt.hash());
    }

    /** The whole sent version as an accessible PDF. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public ProofFile sentVersion(String reference) {
        Notification sent = sentOne(reference);
        Map<String, String> names = organisations.authorityNames();
        NotificationReceipt receipt = reader.receipt(sent);
        byte[] pdf = TaggedPdf.of(ProofPapers.sent(receipt, version(sent).content(), names));
        return new ProofFile(sent.reference() + ".pdf", PDF, pdf, receipt.hash());
    }

    /** Exactly the bytes whose SHA-256 is the fingerprint. */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public ProofFile content(String reference) {
        Notification sent = sentOne(reference);
        SentVersion version = version(sent);
        return new ProofFile(
                sent.reference() + ".json",
                "application/json",
                version.content().getBytes(StandardCharsets.UTF_8),
                version.hash());
    }

    private Notification sentOne(String reference) {
        Notification notification = notifications
                .findSent(reference, user.scope())
                .filter(n -> n.submittedAt() != null)
                .orElseThrow(() -> new NotFound(
                        "There is no sent notification " + reference + ", or it is not one that you can open."));
        audit.read(Notification.SUBJECT, notification.reference());
        return notification;
    }

    private static SentVersion version(Notification sent) {
        return sent.versions().stream()
                .max(Comparator.comparingInt(SentVersion::number))
                .orElseThrow();
    }
}
