package uk.slp.portal.childdeathreturn;

import java.util.UUID;

/**
 * One answer of a return as it was sent, without its words.
 *
 * @param returnNumber counts the returns of a case, from 1
 * @param agency code of the kind of agency; what it is called is no code
 * @param form code of the form
 * @param version of the form in which it was answered
 * @param question code; of a cell with its row and column
 * @param kind code of the kind of question, or {@code reason} where it is why there is no answer
 * @param answer code, codes or number; empty where the answer is words, a day or a time, which are not given
 */
public record SentAnswer(
        UUID childDeathId,
        int returnNumber,
        String agency,
        String form,
        int version,
        String question,
        String kind,
        String answer) {}
