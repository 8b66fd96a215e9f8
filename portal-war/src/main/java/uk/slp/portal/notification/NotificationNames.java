package uk.slp.portal.notification;

import org.jspecify.annotations.Nullable;

/**
 * The names behind the identities of a notification.
 *
 * @param code official code of the authority
 * @param creator who began the draft
 * @param changer who changed it last
 * @param sender who sent it
 * @param acknowledger who acknowledged it
 */
public record NotificationNames(
        String code,
        String authority,
        String partnership,
        @Nullable String creator,
        @Nullable String changer,
        @Nullable String sender,
        @Nullable String acknowledger) {}
