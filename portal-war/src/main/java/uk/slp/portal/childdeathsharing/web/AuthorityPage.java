package uk.slp.portal.childdeathsharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.childdeathsharing.AuthorityQueries;
import uk.slp.portal.childdeathsharing.AuthorityService;
import uk.slp.portal.childdeathsharing.AuthorityView;
import uk.slp.portal.childdeathsharing.JoinView;
import uk.slp.portal.childdeathsharing.QuestionAnswer;
import uk.slp.portal.childdeathsharing.QuestionView;
import uk.slp.portal.childdeathsharing.SharingCommands.Answer;
import uk.slp.portal.childdeathsharing.SharingCommands.Step;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** What overview panels ask a local authority, and its answers. */
@Named("authorityPage")
@RequestScoped
public class AuthorityPage extends TriedForm {
    @Inject
    private AuthorityQueries queries;

    @Inject
    private AuthorityService service;

    private AuthorityView all;
    private QuestionView question;
    private JoinView join;
    private String answer;
    private String words;
    private String notification;
    private String reason;
    private String version;

    /** Reads the list. */
    public void load() {
        all();
    }

    /** Reads the question. */
    public void loadQuestion() {
        question();
    }

    /** Reads the join. */
    public void loadJoin() {
        join();
    }

    /** Everything. */
    public AuthorityView all() {
        if (all == null) {
            all = queries.list();
        }
        return all;
    }

    /** The question that the address names. */
    public QuestionView question() {
        if (question == null) {
            question = queries.question(Parameters.need("ref"));
        }
        return question;
    }

    /** The join that the address names. */
    public JoinView join() {
        if (join == null) {
            join = queries.join(Parameters.need("ref"));
        }
        return join;
    }

    /** What can be answered. */
    public List<Option> answers() {
        return Option.of(Arrays.asList(QuestionAnswer.values()), QuestionAnswer::code, QuestionAnswer::label);
    }

    /** Answers. */
    public String send() {
        String reference = question().reference();
        long expected = version(getQuestionVersion());
        if (!tried(() -> service.answer(new Answer(reference, expected, answer, words, notification)))) {
            return null;
        }
        Messages.done("The panel has your answer.");
        return "/childdeathsharing/question.xhtml?faces-redirect=true&ref=" + reference;
    }

    /** Agrees. */
    public String agree() {
        return step(() -> service.agree(step()), "The join is in force. Each side sees a link, and nothing more.");
    }

    /** Declines. */
    public String decline() {
        return step(() -> service.decline(step()), "The panel is told that you declined.");
    }

    private String step(Runnable act, String done) {
        if (!tried(act)) {
            return null;
        }
        Messages.done(done);
        return "/childdeathsharing/join-authority.xhtml?faces-redirect=true&ref=" + join().reference();
    }

    private Step step() {
        return new Step(join().reference(), version(getJoinVersion()), reason);
    }

    @Override
    protected void readAgain() {
        all = null;
        question = null;
        join = null;
        version = null;
    }

    public String getQuestionVersion() {
        return version == null ? Long.toString(question().version()) : version;
    }

    public void setQuestionVersion(String version) {
        this.version = version;
    }

    public String getJoinVersion() {
        return version == null ? Long.toString(join().version()) : version;
    }

    public void setJoinVersion(String version) {
        this.version = version;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNotification() {
        return notification;
    }

    public void setNotification(String notification) {
        this.notification = notification;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
