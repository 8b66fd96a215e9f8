package uk.slp.portal.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Send.
 *
 * @param expectedVersion the version that the approver saw
 * @param lateReason why it is late, where it is
 * @param warningsSeen codes of the warnings that the approver ticked; null when nobody was asked, as for programs
 */
public record SubmitNotification(
        String reference, long expectedVersion, @Nullable String lateReason, @Nullable List<String> warningsSeen) {}
