package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import uk.slp.portal.notification.AskQuestion;
import uk.slp.portal.notification.FollowUpView;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationQuestionService;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.OpenedNotification;
import uk.slp.portal.notification.QuestionStep;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;

/** Questions of the national body about a notification: asked, answered and closed. */
@Named("notificationQuestions")
@RequestScoped
public class QuestionsPage {
    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationQuestionService service;

    private NotificationView view;
    private FollowUpView followUp;
    private String version;
    private String question;
    private DateText answerBy = new DateText();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    @PostConstruct
    void load() {
        OpenedNotification opened = queries.open(Asked.reference());
        view = opened.view();
        followUp = opened.followUp();
        version = Long.toString(view.version());
    }

    /** Asks. */
    public String ask() {
        if (answerBy.isWrong()) {
            Messages.add("answerBy", "Enter a date, such as 17 12 2026, or leave the boxes empty.");
            return null;
        }
        return FollowUpSteps.take(
                "Your question was asked.",
                "",
                here(),
                () -> service.ask(new AskQuestion(
                        view.reference(),
                        Asked.version(version),
                        question,
                        answerBy.date().orElse(null))));
    }

    /** Answers one. */
    public String answer(int number) {
        return FollowUpSteps.take(
                "Your answer was sent.",
                "-" + number,
                here(),
                () -> service.answer(step(number, answers.get(Integer.toString(number)))));
    }

    /** Closes one. */
    public String close(int number) {
        return FollowUpSteps.take(
                "The question was closed.",
                "-" + number,
                here(),
                () -> service.close(step(number, reasons.get(Integer.toString(number)))));
    }

    private QuestionStep step(int number, String text) {
        return new QuestionStep(view.reference(), number, Asked.version(version), text);
    }

    private String here() {
        return "/notification/questions.xhtml?faces-redirect=true&ref=" + view.reference();
    }

    public NotificationView getView() {
        return view;
    }

    public FollowUpView getFollowUp() {
        return followUp;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public DateText getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(DateText answerBy) {
        this.answerBy = answerBy;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
