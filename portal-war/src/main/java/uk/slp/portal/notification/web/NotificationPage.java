package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.AmendmentView;
import uk.slp.portal.notification.AsAmended;
import uk.slp.portal.notification.CheckView;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.Difference;
import uk.slp.portal.notification.FollowUpView;
import uk.slp.portal.notification.HistoryLine;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationService;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.OpenedNotification;
import uk.slp.portal.notification.PersonView;
import uk.slp.portal.notification.TaskView;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;

/** A notification at its own address: the task list of a draft for those who write it, the case for everybody else. */
@Named("notificationPage")
@RequestScoped
public class NotificationPage {
    private static final Set<String> FIRST = Set.of("kind", "notifier");
    private static final Set<String> LAST = Set.of("safety", "partners", "support");

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationService service;

    @Inject
    private DocumentList files;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private Clock clock;

    @Inject
    private AnswerCards cards;

    private NotificationView view;
    private CheckView check;
    private List<HistoryLine> history = List.of();
    private List<AmendmentView> amendments = List.of();
    private String version;
    private FollowUpView followUp;
    private AsAmended amended;
    private String withdrawalReason;

    @PostConstruct
    void load() {
        OpenedNotification opened = queries.open(Asked.reference());
        view = opened.view();
        version = Long.toString(view.version());
        check = opened.check();
        history = opened.history();
        amendments = opened.amendments();
        followUp = opened.followUp();
        amended = check == null ? AsAmended.of(view, amendments) : null;
        files.keep(view.reference(), opened.files());
    }

    /** Adds a child and opens its first question. */
    public String beginChild() {
        try {
            UUID child = service.addChild(step(null));
            return Asked.edit(view.reference(), "about", child.toString());
        } catch (StaleVersion stale) {
            return again(stale);
        }
    }

    /** Moves a child one place towards the front. */
    public String moveUp(String childId) {
        try {
            service.moveChildUp(step(null), UUID.fromString(childId));
            return Asked.view(view.reference());
        } catch (StaleVersion stale) {
            return again(stale);
        }
    }

    /** Confirms for the national body that it has been read. */
    public String acknowledge() {
        return done("You have acknowledged this notification.", () -> service.acknowledge(step(null)));
    }

    /** Withdraws it. */
    public String withdraw() {
        try {
            service.withdraw(step(withdrawalReason));
            Messages.done("The notification was withdrawn.");
            return Asked.view(view.reference());
        } catch (RuleViolation refused) {
            refused.violations().forEach(v -> Messages.add("withdrawalReason", v.message()));
        } catch (StaleVersion stale) {
            return again(stale);
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
        }
        return null;
    }

    private String done(String words, Runnable action) {
        try {
            action.run();
            Messages.done(words);
            return Asked.view(view.reference());
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (StaleVersion stale) {
            return again(stale);
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
        }
        return null;
    }

    private String again(StaleVersion stale) {
        load();
        Messages.add(
                "",
                view.changedBy() + " changed this notification at "
                        + new Words().time(stale.changedAt())
                        + ", after you opened it. It is shown as it is now; what you typed is kept. Try again.");
        return null;
    }

    private NotificationStep step(String reason) {
        return new NotificationStep(view.reference(), Asked.version(version), reason);
    }

    /** The part that is shown. */
    public String getPart() {
        return "/WEB-INF/notification/" + (view.editable() ? "tasks" : "case") + ".xhtml";
    }

    /** Tasks about the notification itself. */
    public List<TaskView> getFirstTasks() {
        return tasks(task -> FIRST.contains(task.section()));
    }

    /** Tasks about the incident, before the children. */
    public List<TaskView> getIncidentTasks() {
        return tasks(
                task -> task.childId().isEmpty() && !FIRST.contains(task.section()) && !LAST.contains(task.section()));
    }

    /** Tasks of one child. */
    public List<TaskView> childTasks(ChildView child) {
        return tasks(task -> task.childId().equals(child.id().toString()));
    }

    /** The task of one person. */
    public TaskView personTask(PersonView person) {
        return tasks(task -> task.childId().equals(person.id().toString())).get(0);
    }

    /** Tasks after the children and people. */
    public List<TaskView> getLastTasks() {
        return tasks(task -> LAST.contains(task.section()));
    }

    /** Adds a person of the family and opens their page. */
    public String addPerson() {
        try {
            UUID person = service.addPerson(step(null));
            return Asked.edit(view.reference(), "person", person.toString());
        } catch (StaleVersion stale) {
            return again(stale);
        }
    }

    /** Whether it tells of the death of a care leaver. */
    public boolean isCareLeaver() {
        return Kind.of(view.kind()) == Kind.CARE_LEAVER_DEATH;
    }

    /** Words of the button that adds a child. */
    public String getAddChild() {
        if (isCareLeaver()) {
            return "Add the young person";
        }
        return view.children().isEmpty() ? "Add a child" : "Add another child";
    }

    private List<TaskView> tasks(Predicate<TaskView> which) {
        return check.tasks().stream().filter(which).toList();
    }

    /** Word of the component for the state of a task. */
    public String status(TaskView task) {
        return switch (task.state()) {
            case "completed" -> "done";
            case "in-progress" -> "going";
            default -> "todo";
        };
    }

    /** "6 of 9 tasks are complete". */
    public String getProgress() {
        return check == null ? "" : check.completed() + " of " + check.tasks().size() + " tasks are complete";
    }

    /** How much is left to put right. */
    public String getRemaining() {
        int left = check == null ? 0 : check.problems().size();
        return left == 1 ? "1 thing to put right" : left + " things to put right";
    }

    /** The answers, part by part, to be read. */
    public List<AnswerCards.Card> getCards() {
        return cards.of(getShown(), false);
    }

    /** The notification as it is shown: as it holds now, or as it was sent. */
    public NotificationView getShown() {
        return isShownAsSent() || amended == null ? view : amended.view();
    }

    /** Whether the answers are shown as they were sent although some have been changed since. */
    public boolean isShownAsSent() {
        return "sent".equals(Asked.parameter("as"));
    }

    /** Whether an amendment has changed an answer. */
    public boolean isChanged() {
        return amended != null && !amended.changedBy().isEmpty();
    }

    /** "The circumstances (amendment 2)" for each answer that holds no longer as it was sent. */
    public List<String> getChangedAnswers() {
        return amended.changedBy().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> amended.words(entry.getKey()) + ", amendment " + entry.getValue())
                .toList();
    }

    /** An amendment with what it changed, to be read. */
    public record AmendmentCard(AmendmentView amendment, List<Difference> differences) {}

    /** What was added after sending, in order. */
    public List<AmendmentCard> getAmendmentCards() {
        Map<String, String> names = isChanged() ? organisations.authorityNames() : Map.of();
        return amendments.stream()
                .map(amendment ->
                        new AmendmentCard(amendment, Difference.of(amendment.changes(), names, amended.names())))
                .toList();
    }

    /** Questions and links; null before sending. */
    public FollowUpView getFollowUp() {
        return followUp;
    }

    /** Names of those who can send, in words. */
    public String getApprovers() {
        return check == null ? "" : String.join(" or ", check.approvers());
    }

    /** The line of today in the history. */
    public String getToday() {
        return "Today, " + DeadlineWords.full(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
    }

    public NotificationView getView() {
        return view;
    }

    public CheckView getCheck() {
        return check;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }
}
