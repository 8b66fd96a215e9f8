package uk.slp.portal.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.alerts.AlertQueries;
import uk.slp.portal.alerts.AlertRow;
import uk.slp.portal.alerts.AlertService;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;

/** Where the first letter leads. Looking at it confirms nothing: programs look at links in letters before people do. */
@Named
@RequestScoped
public class ConfirmAlertPage {
    @Inject
    private AlertService service;

    @Inject
    private AlertQueries queries;

    private Asked asked;
    private @Nullable AlertRow alert;

    @PostConstruct
    void read() {
        asked = new Asked();
        alert = queries.toConfirm(asked.value("key")).orElse(null);
    }

    /** Confirms, if the button was pressed. */
    public void act() {
        if (!asked.sent()) {
            return;
        }
        try {
            asked.leadTo("/alerts?done=confirmed&key=" + service.confirm(asked.value("key")));
        } catch (NotFound ended) {
            alert = null;
        } catch (RuleViolation refused) {
            Messages.add("", refused.getMessage());
        }
    }

    public @Nullable AlertRow getAlert() {
        return alert;
    }

    /** The key of the letter, to be sent again. */
    public @Nullable String getKey() {
        return asked.value("key");
    }
}
