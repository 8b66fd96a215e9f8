package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.Attachment;
import uk.slp.portal.notification.model.Attachments;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.file.FileContent;
import uk.slp.portal.shared.file.ScanState;

/** Reads of the files of notifications, each within the reach of the person who asks. */
@ApplicationScoped
public class AttachmentQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Attachments attachments;

    @Inject
    private AttachmentStore store;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * The files of a notification, in order, for a page that has read the notification itself. One statement.
     *
     * @throws NotFound if the notification is out of reach
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public List<AttachmentView> of(String reference) {
        Scope scope = user.scope();
        String me = user.require().username();
        List<Object[]> rows = Notifications.scoped(
                        em.createQuery(
                                        "select f.number, f.name, f.mediaType, f.size, f.sha256, f.description,"
                                                + " f.afterSending, f.addedAt, f.addedBy, p.displayName, f.scan,"
                                                + " f.scannedAt from Notification n left join Attachment f"
                                                + " on f.notificationId = n.id and f.removedAt is null"
                                                + " left join Account p on p.username = f.addedBy"
                                                + " where n.reference = :reference and "
                                                + Notifications.within(scope) + " order by f.number",
                                        Object[].class)
                                .setParameter("reference", reference),
                        scope)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("There is no notification " + reference + ", or it is not one that you can open.");
        }
        List<AttachmentView> found = new ArrayList<>();
        for (Object[] row : rows) {
            // The one row of a notification without files has nothing in it; a number would be read as 0.
            if (row[10] != null) {
                found.add(view(row, me));
            }
        }
        return found;
    }

    /**
     * The same for a program, which has read nothing else: with a line in the audit trail.
     *
     * @throws NotFound if the notification is out of reach
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public List<AttachmentView> list(String reference) {
        List<AttachmentView> found = of(reference);
        audit.read(Notification.SUBJECT, reference);
        return found;
    }

    /**
     * A file with its content, with a line in the audit trail.
     *
     * @throws NotFound if there is none of that number in reach
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public FileContent open(String reference, int number) {
        Attachment file = attachments
                .find(reference, number, user.scope())
                .orElseThrow(() -> new NotFound("There is no such file, or it is not one that you can open."));
        file.requireReadable(user.require().username());
        audit.read(Attachment.SUBJECT, AttachmentStore.subject(reference, file));
        return new FileContent(
                file.id(), file.name(), file.mediaType(), file.size(), piece -> store.piece(file.id(), piece));
    }

    /** How many files of all notifications have not been scanned for malware. */
    @Requires(Permission.INDEX_REBUILD)
    @Transactional
    public long unscanned() {
        return attachments.unscanned();
    }

    /** Files that were read already, as the person sees them. */
    static List<AttachmentView> views(List<Attachment> files, Map<String, String> names, String me) {
        return files.stream()
                .map(DraftFile::of)
                .map(file -> file.view(names, me))
                .toList();
    }

    static boolean readable(ScanState scan, String addedBy, String me) {
        return scan != ScanState.INFECTED && (scan != ScanState.WAITING || me.equals(addedBy));
    }

    private static AttachmentView view(Object[] row, String me) {
        String addedBy = (String) row[8];
        String name = (String) row[9];
        ScanState scan = (ScanState) row[10];
        return new AttachmentView(
                (Integer) row[0],
                (String) row[1],
                (String) row[2],
                (Long) row[3],
                (String) row[4],
                (String) row[5],
                (Boolean) row[6],
                (Instant) row[7],
                name == null ? addedBy : name,
                scan,
                (@Nullable Instant) row[11],
                readable(scan, addedBy, me));
    }
}
