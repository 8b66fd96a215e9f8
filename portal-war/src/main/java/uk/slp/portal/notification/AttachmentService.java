package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.notification.model.AttachmentRules;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.file.FileInspection;
import uk.slp.portal.shared.file.MalwareScanner;
import uk.slp.portal.shared.file.ReceivedFile;
import uk.slp.portal.shared.file.ScanState;

/**
 * Adds files to notifications and takes them out again. A file is received, looked at and scanned before a transaction
 * begins, and then kept in one: a process that ends amid an upload leaves nothing in the database.
 */
@ApplicationScoped
public class AttachmentService {
    @Inject
    private AttachmentStore store;

    @Inject
    private MalwareScanner scanner;

    /**
     * Adds a file to a draft, or to what was sent (it is then marked as added later).
     *
     * @throws RuleViolation if the file or its description cannot be taken, or malware is found in it
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    public AttachmentSaved add(AddAttachment command) {
        store.requireAddable(command.reference(), command.expectedVersion());
        try (ReceivedFile content = ReceivedFile.from(command.content(), FileInspection.LARGEST)) {
            FileInspection file = inspected(command, content);
            ScanState scan = scan(command, content);
            return store.keep(command, file, content, scan);
        }
    }

    /** Says what is wrong with the description and with the file at once. */
    private static FileInspection inspected(AddAttachment command, ReceivedFile content) {
        List<Violation> wrong = AttachmentRules.description(command.description());
        try {
            FileInspection file = FileInspection.of(command.name(), content);
            RuleViolation.throwIfAny(wrong);
            return file;
        } catch (RuleViolation refused) {
            List<Violation> all = new ArrayList<>(refused.violations());
            wrong.stream().filter(one -> !all.contains(one)).forEach(all::add);
            throw new RuleViolation(all);
        }
    }

    private ScanState scan(AddAttachment command, ReceivedFile content) {
        try (InputStream in = content.open()) {
            return scanner.atTheDoor(in, signature -> store.refused(command.reference(), signature));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file out of a draft. */
    @Requires(Permission.NOTIFICATION_DRAFT)
    public AttachmentSaved remove(String reference, long expectedVersion, int number) {
        return store.remove(reference, expectedVersion, number);
    }
}
