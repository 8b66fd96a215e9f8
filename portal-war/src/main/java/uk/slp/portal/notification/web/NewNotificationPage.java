package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.notification.NotificationService;
import uk.slp.portal.notification.Saved;
import uk.slp.portal.notification.StartNotification;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** Begins a draft. Nothing is required, not even a name for the case. */
@Named("newNotification")
@RequestScoped
public class NewNotificationPage {
    @Inject
    private NotificationService service;

    @Inject
    private Words words;

    @Inject
    private CarriedAnswers carried;

    private String kind;
    private String caseName;

    @PostConstruct
    void load() {
        String wanted = Asked.parameter("kind");
        kind = Coded.known(Kind.class, wanted) ? wanted : null;
        caseName = carried.caseName();
    }

    /** Begins the draft and shows its task list. */
    public String start() {
        if (kind == null || kind.isBlank()) {
            Messages.add("kind", "Choose what you are notifying.");
            return null;
        }
        Map<NotificationField, String> answers = new HashMap<>();
        carried.addTo(answers);
        answers.put(NotificationField.KIND, kind);
        answers.put(NotificationField.CASE_NAME, caseName);
        try {
            Saved saved =
                    service.start(new StartNotification(answers, carried.children(), List.of(), carried.reference()));
            return Asked.view(saved.reference());
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** What can be notified. */
    public List<Option> getKinds() {
        return words.options(NotificationField.KIND.key());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** Reference of the decision whose answers are taken over; empty without one. */
    public String getDecision() {
        return carried.reference();
    }

    public String getCaseName() {
        return caseName;
    }

    public void setCaseName(String caseName) {
        this.caseName = caseName;
    }
}
