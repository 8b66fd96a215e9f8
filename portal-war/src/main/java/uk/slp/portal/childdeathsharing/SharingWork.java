package uk.slp.portal.childdeathsharing;

import java.time.Instant;

/**
 * Something to do about a question or a join.
 *
 * @param words "Decide whether to notify"
 * @param other who asked, or whom was asked
 * @param path of the page on which it is done
 */
public record SharingWork(String words, String reference, String other, Instant since, String path) {}
