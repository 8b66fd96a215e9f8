package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.notification.CheckView;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationReceipt;
import uk.slp.portal.notification.NotificationReceipt.Recipient;
import uk.slp.portal.notification.NotificationService;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.SaveAnswers;
import uk.slp.portal.notification.SubmitNotification;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** Everything that was answered, every problem with a way to mend it, the warnings, and the button. */
@Named("notificationCheck")
@RequestScoped
public class NotificationCheckPage {
    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationService service;

    @Inject
    private Words words;

    @Inject
    private AnswerCards cards;

    @Inject
    private HintAnswers hintAnswers;

    @Inject
    private DocumentList files;

    private CheckView check;
    private String version;
    private String lateReason;
    private String duplicateDecision;
    private String returnReason;
    private String hintsShown;
    private List<String> seen = new ArrayList<>();
    private Map<String, String> reasons = new HashMap<>();

    /** One thing to put right, with the page on which that is done. */
    public record Problem(String text, String href) {}

    @PostConstruct
    void load() {
        check = queries.check(Asked.reference());
        files.keep(check.notification().reference(), check.files());
        NotificationView view = check.notification();
        version = Long.toString(view.version());
        lateReason = view.answers().get(NotificationField.LATE_REASON.key());
        duplicateDecision = view.answers().get(NotificationField.DUPLICATE_DECISION.key());
    }

    /** Leads on when there is nothing to send any more: back from the receipt is where everybody comes by. */
    public String open() {
        NotificationView view = check.notification();
        if (view.allows("submit") || view.allows("request_approval") || view.allows("return_to_draft")) {
            return null;
        }
        return view.submittedAt() == null ? Asked.view(view.reference()) : Asked.receipt(view.reference());
    }

    /** Sends; a second click shows the same receipt. */
    public String send() {
        NotificationView view = check.notification();
        try {
            NotificationReceipt receipt = service.submit(
                    new SubmitNotification(view.reference(), Asked.version(version), atSending(), seen, reasons));
            return Asked.receipt(receipt.reference());
        } catch (RuleViolation refused) {
            tell(refused.violations());
        } catch (StaleVersion stale) {
            changed(stale);
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
        }
        return null;
    }

    /** Hands it to the approvers. */
    public String askForApproval() {
        NotificationView view = check.notification();
        try {
            long saved = service.save(new SaveAnswers(view.reference(), Asked.version(version), atSending()))
                    .version();
            version = Long.toString(saved);
            service.requestApproval(new NotificationStep(view.reference(), saved, null));
            Messages.done("Approval was asked for. You can see here when it is sent.");
            return Asked.view(view.reference());
        } catch (RuleViolation refused) {
            tell(refused.violations());
        } catch (StaleVersion stale) {
            changed(stale);
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
        }
        return null;
    }

    /** Gives it back with a comment. */
    public String giveBack() {
        NotificationView view = check.notification();
        try {
            service.returnToDraft(new NotificationStep(view.reference(), Asked.version(version), returnReason));
            Messages.done("The notification is a draft again.");
            return Asked.view(view.reference());
        } catch (RuleViolation refused) {
            refused.violations().forEach(v -> Messages.add("returnReason", v.message()));
        } catch (StaleVersion stale) {
            changed(stale);
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
        }
        return null;
    }

    private Map<NotificationField, String> atSending() {
        Map<NotificationField, String> answers = new EnumMap<>(NotificationField.class);
        answers.put(NotificationField.LATE_REASON, lateReason);
        answers.put(NotificationField.DUPLICATE_DECISION, duplicateDecision);
        return answers;
    }

    /** What can be mended here is told at its field; the rest is in the list of problems with its links. */
    private void tell(List<Violation> violations) {
        List<Violation> here = violations.stream()
                .filter(v -> v.field().equals("lateReason")
                        || v.field().equals("duplicateDecision")
                        || v.field().equals("warningsSeen"))
                .toList();
        Messages.add(here);
        if (here.size() < violations.size()) {
            Messages.add("", "It cannot be sent yet. Everything to put right is listed on this page.");
        }
        look();
    }

    /** Reads it again; what was typed here stays, and so does the version that was looked at. */
    private void look() {
        String kept = version;
        String late = lateReason;
        String decision = duplicateDecision;
        load();
        version = kept;
        lateReason = late;
        duplicateDecision = decision;
    }

    /** Says of the hint in a place that it is about a different child, or takes that back. */
    public String answerHint(int place, boolean different) {
        hintAnswers.answer(check.notification().reference(), hintsShown, place, different);
        look();
        return null;
    }

    /** What may be about the same child or incident. */
    public List<HintLine> getHints() {
        return HintLine.of(check.hints(), check.notification(), null);
    }

    /** The hints on this page by their keys. */
    public String getHintsShown() {
        return HintLine.keys(getHints());
    }

    public void setHintsShown(String hintsShown) {
        this.hintsShown = hintsShown;
    }

    private void changed(StaleVersion stale) {
        String late = lateReason;
        String decision = duplicateDecision;
        load();
        lateReason = late;
        duplicateDecision = decision;
        Messages.add(
                "",
                check.notification().changedBy() + " changed this notification at " + words.time(stale.changedAt())
                        + ", after you opened this page. It is shown as it is now: check it again before you send.");
    }

    /** Problems that are mended on other pages. */
    public List<Problem> getProblems() {
        return check.problems().stream()
                .filter(problem -> !problem.field().equals("lateReason")
                        && !problem.field().equals("duplicateDecision"))
                .map(problem -> new Problem(problem.message(), href(problem.field())))
                .toList();
    }

    /**
     * A warning with the box for the reason.
     *
     * @param key what is ticked
     * @param wanted whether it cannot be sent without the reason
     */
    public record Seen(String key, String text, boolean wanted, String field) {}

    /** The warnings with their boxes. */
    public List<Seen> getSeenList() {
        List<Seen> found = new ArrayList<>();
        for (Violation warning : check.warnings()) {
            String key = warning.field() + ":" + warning.code();
            found.add(new Seen(key, warning.message(), check.wantsReason(warning), "reason-" + (found.size() + 1)));
        }
        return found;
    }

    /** Whether there is a warning that cannot be accepted without a reason. */
    public boolean isReasonsWanted() {
        return getSeenList().stream().anyMatch(Seen::wanted);
    }

    /** Who will receive it. */
    public List<Recipient> getRecipients() {
        return check.recipients();
    }

    /** The warnings as ticks. */
    public List<Option> getWarnings() {
        return Option.of(check.warnings(), w -> w.field() + ":" + w.code(), Violation::message);
    }

    /** The answers, part by part. */
    public List<AnswerCards.Card> getCards() {
        return cards.of(check.notification(), check.notification().editable());
    }

    /** The other notifications that may be about the same child and incident. */
    public String getDuplicateReferences() {
        return String.join(", ", check.duplicates());
    }

    /** The national body by its configured name. */
    public String getPanelName() {
        return Settings.current().panelName();
    }

    private String href(String path) {
        NotificationView view = check.notification();
        if (!view.editable()) {
            return "";
        }
        if (path.equals("children")) {
            return "/notifications/" + view.reference() + "#children";
        }
        if (path.equals("people")) {
            return "/notifications/" + view.reference() + "#people";
        }
        if (path.startsWith("children[")) {
            ChildField field = ChildField.byKey(path.substring(path.indexOf('.') + 1));
            String childId = view.children().get(place(path)).id().toString();
            return field == null ? "" : AnswerCards.edit(view, field.section(), childId) + "#" + field.key();
        }
        if (path.startsWith("people[")) {
            PersonField field = PersonField.byKey(path.substring(path.indexOf('.') + 1));
            String personId = view.people().get(place(path)).id().toString();
            return field == null ? "" : AnswerCards.edit(view, field.section(), personId) + "#" + field.key();
        }
        return Arrays.stream(NotificationField.values())
                .filter(field -> field.key().equals(path))
                .findFirst()
                .map(field -> AnswerCards.edit(view, field.section(), "") + "#" + field.key())
                .orElse("");
    }

    private static int place(String path) {
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }

    /** The choices for a possible duplicate. */
    public List<Option> getDuplicateChoices() {
        return words.options("duplicateDecision");
    }

    public NotificationView getView() {
        return check.notification();
    }

    public CheckView getCheck() {
        return check;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getDuplicateDecision() {
        return duplicateDecision;
    }

    public void setDuplicateDecision(String duplicateDecision) {
        this.duplicateDecision = duplicateDecision;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    /** Why it is sent nevertheless, by warning. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    public List<String> getSeen() {
        return seen;
    }

    public void setSeen(List<String> seen) {
        this.seen = seen;
    }
}
