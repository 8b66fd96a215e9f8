package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.notification.HistoryLine;
import uk.slp.portal.notification.NotificationClosingService;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** The end of a sent notification: asked for by the authority, acknowledged or refused by the national body (rule 35). */
@Named("notificationClosing")
@RequestScoped
public class ClosingPage {
    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationClosingService service;

    private NotificationView view;
    private List<HistoryLine> history = List.of();
    private String version;
    private String choice;
    private String reason;

    @PostConstruct
    void load() {
        view = queries.view(Asked.reference());
        version = Long.toString(view.version());
        history = queries.history(view.reference());
    }

    /** The authority asks. */
    public String ask() {
        if (choice == null || choice.isBlank()) {
            Messages.add("choice", "Say why the notification is to be closed.");
            return null;
        }
        boolean withdrawal = "withdrawal".equals(choice);
        return FollowUpSteps.take(
                withdrawal ? "You have asked for the withdrawal." : "You have said that the criteria are not met.",
                "",
                Asked.view(view.reference()),
                () -> {
                    if (withdrawal) {
                        service.askWithdrawal(step());
                    } else {
                        service.askNotMeetingCriteria(step());
                    }
                });
    }

    /** The national body answers. */
    public String decide() {
        if (choice == null || choice.isBlank()) {
            Messages.add("choice", "Choose whether you acknowledge or refuse it.");
            return null;
        }
        boolean refused = "refused".equals(choice);
        return FollowUpSteps.take(
                refused ? "You have refused it. The notification goes on." : "You have acknowledged it. It is over.",
                "",
                Asked.view(view.reference()),
                () -> {
                    if (refused) {
                        service.refuse(step());
                    } else {
                        service.accept(step());
                    }
                });
    }

    /** The national body decides unasked. */
    public String decideNotMet() {
        return FollowUpSteps.take(
                "The notification is closed: the criteria are not met.",
                "",
                Asked.view(view.reference()),
                () -> service.decideNotMeetingCriteria(step()));
    }

    private NotificationStep step() {
        return new NotificationStep(view.reference(), Asked.version(version), reason);
    }

    /** Whether something is asked for and not answered yet. */
    public boolean isAsked() {
        return view.statusCode().equals("withdrawal_asked") || view.statusCode().equals("criteria_questioned");
    }

    /** What was asked for, by whom and why. */
    public HistoryLine getRequest() {
        return history.stream()
                .filter(line -> line.action().startsWith("ask_"))
                .findFirst()
                .orElse(null);
    }

    /** Why an authority may want to end it. */
    public List<Option> getReasonsToAsk() {
        return List.of(
                new Option("withdrawal", "It is to be withdrawn", "For example, it was sent twice or by mistake."),
                new Option(
                        "not_meeting_criteria",
                        "The incident does not meet the criteria",
                        "What became known shows that no notification was due."));
    }

    /** What the national body can answer. */
    public List<Option> getAnswers() {
        boolean withdrawal = view.statusCode().equals("withdrawal_asked");
        return List.of(
                new Option(
                        "acknowledged",
                        "Acknowledge it",
                        withdrawal
                                ? "The notification is withdrawn, and its rapid review ends."
                                : "The notification is closed as not meeting the criteria, and its rapid review ends."),
                new Option("refused", "Refuse it", "The notification goes on; give a reason."));
    }

    public NotificationView getView() {
        return view;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
