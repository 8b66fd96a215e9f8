package uk.slp.portal.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification with everything that its page shows.
 *
 * @param view the notification itself
 * @param check what stands between a draft and sending; null unless the person writes on it
 * @param history its steps, newest first; of a draft that is written on, none
 * @param amendments in order
 * @param followUp questions and links; none before sending
 * @param files in order
 */
public record OpenedNotification(
        NotificationView view,
        @Nullable CheckView check,
        List<HistoryLine> history,
        List<AmendmentView> amendments,
        FollowUpView followUp,
        List<AttachmentView> files) {
    public OpenedNotification {
        history = List.copyOf(history);
        amendments = List.copyOf(amendments);
        files = List.copyOf(files);
    }

    static OpenedNotification draft(CheckView check, FollowUpView nothing) {
        return new OpenedNotification(check.notification(), check, List.of(), List.of(), nothing, check.files());
    }
}
