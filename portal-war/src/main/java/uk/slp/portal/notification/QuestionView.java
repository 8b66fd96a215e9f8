package uk.slp.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question of the national body and what became of it.
 *
 * @param number from 1
 * @param stateCode {@code open}, {@code answered} or {@code closed}
 * @param bodyLabel "the Panel"
 * @param answerBy the day by which an answer is asked for, or null
 * @param overdue whether that day is over and there is no answer
 */
public record QuestionView(
        int number,
        String stateCode,
        String stateLabel,
        String bodyLabel,
        String question,
        @Nullable LocalDate answerBy,
        boolean overdue,
        Said asked,
        @Nullable Said answered,
        @Nullable Said closed) {
    /**
     * Something that was said to it.
     *
     * @param by name of the person
     */
    public record Said(String text, Instant at, String by) {}
}
