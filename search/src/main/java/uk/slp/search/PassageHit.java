package uk.slp.search;

import org.jspecify.annotations.Nullable;

/**
 * A passage shown in an answer.
 *
 * @param anchor its permanent address within the document
 * @param heading the heading it stands under, plain text
 * @param kind what it is
 * @param html the passage or the best part of it: escaped text in which only {@code <mark>} is markup
 * @param addressee to whom a recommendation is addressed, plain text
 */
public record PassageHit(String anchor, String heading, PassageKind kind, String html, @Nullable String addressee) {}
