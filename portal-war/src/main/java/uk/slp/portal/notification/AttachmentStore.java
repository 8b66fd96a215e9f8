package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.Attachment;
import uk.slp.portal.notification.model.AttachmentRules;
import uk.slp.portal.notification.model.Attachments;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.file.FileInspection;
import uk.slp.portal.shared.file.FilesToScan;
import uk.slp.portal.shared.file.PiecesStream;
import uk.slp.portal.shared.file.ReceivedFile;
import uk.slp.portal.shared.file.ScanState;

/** The transactions of the attachments, each short: none is open while a file is on its way or with the scanner. */
@ApplicationScoped
class AttachmentStore implements FilesToScan {
    @Inject
    private Attachments attachments;

    @Inject
    private Notifications notifications;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Refuses before anything is read: the record out of reach, changed, or in a state that takes no file. */
    @Transactional
    public void requireAddable(String reference, long expectedVersion) {
        Notification notification = own(notifications.find(reference, user.scope()), reference);
        notification.expectVersion(expectedVersion);
        AttachmentRules.requireAddable(notification);
    }

    /** Keeps a file that was looked at; answers its number and the new version. */
    @Transactional
    public AttachmentSaved keep(AddAttachment command, FileInspection file, ReceivedFile content, ScanState scan) {
        Notification notification =
                own(notifications.findAndHold(command.reference(), user.scope()), command.reference());
        notification.expectVersion(command.expectedVersion());
        AttachmentRules.requireAddable(notification);
        List<Attachment> all = attachments.all(notification.id());
        List<Attachment> present = all.stream().filter(a -> !a.removed()).toList();
        AttachmentRules.requireRoom(
                present.size(), present.stream().mapToLong(Attachment::size).sum(), file.size());
        String by = user.require().username();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String description =
                command.description() == null ? "" : command.description().strip();
        Attachment added = new Attachment(notification, all.size() + 1, file, description, scan, by, now);
        try (InputStream in = content.open()) {
            attachments.add(added, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saved(notification, added, "attach", by);
    }

    /** Takes a file out of a draft and destroys its content. */
    @Transactional
    public AttachmentSaved remove(String reference, long expectedVersion, int number) {
        Notification notification = own(notifications.findAndHold(reference, user.scope()), reference);
        notification.expectVersion(expectedVersion);
        AttachmentRules.requireRemovable(notification);
        Attachment file = attachments
                .find(reference, number, user.scope())
                .orElseThrow(() -> new NotFound("That file is not in this notification any more."));
        String by = user.require().username();
        file.remove(by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        attachments.destroyContent(file);
        return saved(notification, file, "detach", by);
    }

    private AttachmentSaved saved(Notification notification, Attachment file, String action, String by) {
        notification.filesChanged(by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        notifications.flush();
        audit.changed(
                action,
                Attachment.SUBJECT,
                subject(notification.reference(), file),
                file.scan().code() + ", version " + notification.version());
        return new AttachmentSaved(file.number(), notification.version());
    }

    /** A file with malware was sent: nothing of it is kept but this line. */
    @Transactional
    public void refused(String reference, String signature) {
        audit.changed("refuse_infected", Notification.SUBJECT, reference, signature);
    }

    /** One piece of a file, or null after the last. */
    @Transactional
    public byte @Nullable [] piece(UUID fileId, int number) {
        return attachments.piece(fileId, number);
    }

    @Transactional
    @Override
    public List<UUID> toScan(int behind, int most) {
        return attachments.toScan(behind, most);
    }

    @Override
    public InputStream toScan(UUID file) {
        return new PiecesStream(number -> piece(file, number));
    }

    @Transactional
    @Override
    public void scanned(UUID fileId, boolean infected, String signature) {
        Attachment file = attachments.hold(fileId).orElse(null);
        if (file == null || !file.scan().open()) {
            return;
        }
        file.scanned(infected, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (infected) {
            attachments.destroyContent(file);
        }
        audit.bySystem(
                infected ? "destroy_infected" : "scan",
                Attachment.SUBJECT,
                subject(attachments.referenceOf(file), file),
                infected ? signature : ScanState.CLEAN.code());
    }

    static String subject(String reference, Attachment file) {
        return reference + "/" + file.number();
    }

    private Notification own(Optional<Notification> found, String reference) {
        Scope scope = user.scope();
        return found.filter(n -> scope.reachesAuthority(n.authorityId()))
                .orElseThrow(() -> new NotFound(
                        "There is no notification " + reference + ", or it is not one that you can open."));
    }
}
