package uk.slp.portal.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.notification.NotificationService;
import uk.slp.portal.notification.Saved;
import uk.slp.portal.notification.StartNotification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;

/** Begins a draft. Nothing is required, not even a name for the case. */
@Named("newNotification")
@RequestScoped
public class NewNotificationPage {
    @Inject
    private NotificationService service;

    private String caseName;

    /** Begins the draft and shows its task list. */
    public String start() {
        Map<NotificationField, String> answers = new HashMap<>();
        answers.put(NotificationField.CASE_NAME, caseName);
        try {
            Saved saved = service.start(new StartNotification(answers, List.of()));
            return Asked.view(saved.reference());
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    public String getCaseName() {
        return caseName;
    }

    public void setCaseName(String caseName) {
        this.caseName = caseName;
    }
}
