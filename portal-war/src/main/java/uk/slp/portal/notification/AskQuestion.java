package uk.slp.portal.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The national body asks something about a sent notification.
 *
 * @param answerBy the day by which an answer is asked for, or null
 */
public record AskQuestion(
        String reference, long expectedVersion, @Nullable String question, @Nullable LocalDate answerBy) {}
