package uk.slp.portal.childdeathsharing;

import java.util.List;

/** What overview panels ask an authority: questions, and joins with its notifications. Newest first. */
public record AuthorityView(List<QuestionView> questions, List<JoinView> joins) {
    public AuthorityView {
        questions = List.copyOf(questions);
        joins = List.copyOf(joins);
    }
}
