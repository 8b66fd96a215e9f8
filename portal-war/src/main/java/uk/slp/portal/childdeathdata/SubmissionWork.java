package uk.slp.portal.childdeathdata;

import java.time.Instant;

/**
 * Something to do about a submission.
 *
 * @param words "Put right what the national database sent back"
 * @param other whose submission it is, or who answered
 * @param path of the page on which it is done
 */
public record SubmissionWork(String words, String reference, String other, Instant since, String path) {}
