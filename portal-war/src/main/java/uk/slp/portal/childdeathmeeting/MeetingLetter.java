package uk.slp.portal.childdeathmeeting;

import java.time.Instant;
import java.util.UUID;

/** That a letter about a review meeting is to be sent; the queue of e-mails takes it in the same transaction. */
public record MeetingLetter(UUID letterId, Instant at) {}
