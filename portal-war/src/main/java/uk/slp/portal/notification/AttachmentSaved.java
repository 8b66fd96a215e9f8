package uk.slp.portal.notification;

/**
 * A file was added or taken out.
 *
 * @param number of the file
 * @param version of the notification now
 */
public record AttachmentSaved(int number, long version) {}
