package uk.slp.portal.notification.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.file.FileInspection;

/** When files can be added to a notification and taken out of it, and how many. */
public final class AttachmentRules {
    /** Most files of one notification. */
    public static final int MOST_FILES = 50;

    /** Most bytes of all files of one notification: 200 MB. */
    public static final long MOST_BYTES = 200L * 1024 * 1024;

    /** Longest description, in characters. */
    public static final int LONGEST_DESCRIPTION = 500;

    private AttachmentRules() {}

    /** Files are added to a draft, and to what was sent; not while an approver looks at it, nor after its end. */
    public static boolean addable(NotificationStatus status) {
        return status == NotificationStatus.DRAFT
                || NotificationTransitions.RULES
                        .find(status, NotificationAction.AMEND)
                        .isPresent();
    }

    /**
     * Refuses when nothing can be added.
     *
     * @throws NotAllowedNow with the state that stands against it
     */
    public static void requireAddable(Notification notification) {
        if (!addable(notification.status())) {
            throw new NotAllowedNow("Files can be added to a draft and to what was sent; this is \""
                    + notification.status().label() + "\".");
        }
    }

    /**
     * Refuses when nothing can be taken out: what was sent stays as it was sent (rule 26).
     *
     * @throws NotAllowedNow with the state that stands against it
     */
    public static void requireRemovable(Notification notification) {
        if (notification.status() != NotificationStatus.DRAFT) {
            throw new NotAllowedNow("Files can be taken out of a draft only; this is \""
                    + notification.status().label() + "\".");
        }
    }

    /**
     * Refuses what would be too much.
     *
     * @param files how many there are
     * @param bytes how large they are together
     */
    public static void requireRoom(long files, long bytes, long adding) {
        if (files >= MOST_FILES) {
            throw new RuleViolation(
                    FileInspection.FIELD,
                    "too_many_files",
                    "A notification holds at most 50 files. Put several papers into one PDF.");
        }
        if (bytes + adding > MOST_BYTES) {
            throw new RuleViolation(
                    FileInspection.FIELD,
                    "files_too_large",
                    "The files of a notification are at most 200 MB together, and this one would be too much. Add the"
                            + " papers that matter most.");
        }
    }

    /** What is wrong with the description of a file. */
    public static List<Violation> description(@Nullable String description) {
        List<Violation> found = new ArrayList<>();
        if (description == null || description.isBlank()) {
            found.add(new Violation(
                    "description", "required", "Say what this is, for example: minutes of the strategy meeting."));
        } else if (description.strip().length() > LONGEST_DESCRIPTION) {
            found.add(new Violation("description", "too_long", "Say what this is in at most 500 characters."));
        }
        return found;
    }
}
