package uk.slp.portal.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something is said to a question: its answer, or why it is closed.
 *
 * @param number the question's number
 */
public record QuestionStep(String reference, int number, long expectedVersion, @Nullable String text) {}
