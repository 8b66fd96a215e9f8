package uk.slp.portal.childdeathreturn;

/**
 * What one agency says to one question.
 *
 * @param reference of its return
 * @param words the answer, or the reason why there is none, or that nothing was said
 * @param answered whether it is an answer
 */
public record PictureAnswer(String reference, String agency, String words, boolean answered) {
    /** What an agency says stays out of logs. */
    @Override
    public String toString() {
        return "PictureAnswer[" + reference + "]";
    }
}
