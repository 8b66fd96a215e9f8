package uk.slp.portal.notification;

import java.util.List;

/**
 * What happened beside a notification after it was sent.
 *
 * @param links of the authority's own people all of them, of everybody else's only confirmed ones
 * @param national the body that answers for it, "the Panel"
 * @param mayAsk whether the present person may ask and close questions
 * @param mayAnswer whether the present person may answer questions, and propose and answer links
 */
public record FollowUpView(
        List<QuestionView> questions, List<LinkView> links, String national, boolean mayAsk, boolean mayAnswer) {
    public FollowUpView {
        questions = List.copyOf(questions);
        links = List.copyOf(links);
    }
}
