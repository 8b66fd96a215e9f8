package uk.slp.portal.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.alerts.AlertFrequency;
import uk.slp.portal.alerts.AlertQueries;
import uk.slp.portal.alerts.AlertRow;
import uk.slp.portal.alerts.AlertService;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;

/** A reader's saved searches: those that the link of a letter opens, or one's own when signed in. */
@Named
@RequestScoped
public class AlertsPage {
    @Inject
    private AlertService service;

    @Inject
    private AlertQueries queries;

    @Inject
    private CurrentUser user;

    private Asked asked;
    private List<AlertRow> rows = List.of();
    private boolean known;

    @PostConstruct
    void read() {
        asked = new Asked();
        load();
    }

    private void load() {
        if (getKey() != null) {
            rows = queries.ofReader(getKey());
            known = !rows.isEmpty();
        } else if (user.isSignedIn()) {
            rows = queries.mine();
            known = true;
        }
    }

    /** Changes or stops one, if a button was pressed. */
    public void act() {
        if (!asked.sent()) {
            return;
        }
        try {
            if ("stop".equals(asked.value("do"))) {
                service.stop(getKey(), asked.identity("search"));
                leadTo("stopped");
            } else {
                service.change(getKey(), asked.identity("search"), asked.value("often"));
                leadTo("changed");
            }
        } catch (RuleViolation refused) {
            Messages.add("", refused.getMessage());
        } catch (NotFound gone) {
            Messages.add("", "This saved search was stopped already, or the link is not from a letter of ours.");
        }
    }

    private void leadTo(String done) {
        asked.leadTo("/alerts?done=" + done + (getKey() == null ? "" : "&key=" + getKey()));
    }

    /** What was done, in words; empty if nothing was. */
    public String getDone() {
        String done = asked.value("done");
        return switch (done == null ? "" : done) {
            case "saved" -> "The search was saved. Letters begin with what is published from now on.";
            case "confirmed" -> "Thank you. Letters begin with what is published from now on.";
            case "changed" -> "The change was saved.";
            case "stopped" ->
                rows.isEmpty()
                        ? "Stopped. You have no saved search left, and nothing is kept of it."
                        : "Stopped. This search is forgotten.";
            default -> "";
        };
    }

    /** Whether it is known whose searches are shown. */
    public boolean isKnown() {
        return known;
    }

    public List<AlertRow> getRows() {
        return rows;
    }

    public @Nullable String getKey() {
        return asked.value("key");
    }

    /** How often there can be letters, with what holds for a saved search ticked. */
    public List<NewAlertPage.Choice> choices(AlertRow row) {
        return Arrays.stream(AlertFrequency.values())
                .map(one -> new NewAlertPage.Choice(one.code(), one.label(), "", one == row.frequency()))
                .toList();
    }
}
