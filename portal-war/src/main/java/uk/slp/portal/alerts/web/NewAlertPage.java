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
import uk.slp.portal.alerts.AlertService;
import uk.slp.portal.alerts.AskForAlert;
import uk.slp.portal.discovery.StoredSearch;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;

/** "Tell me of new learning for this search": who, how often. */
@Named
@RequestScoped
public class NewAlertPage {
    @Inject
    private AlertService service;

    @Inject
    private AlertQueries queries;

    @Inject
    private CurrentUser user;

    private Asked asked;
    private StoredSearch search;
    private @Nullable String address;
    private @Nullable String often;

    /**
     * An answer of the form.
     *
     * @param chosen whether it is ticked
     */
    public record Choice(String code, String label, String hint, boolean chosen) {}

    @PostConstruct
    void read() {
        asked = new Asked();
        search = asked.search();
        address = asked.value("address");
        often = asked.value("often");
    }

    /** Takes the form, if it was sent. */
    public void act() {
        if (!asked.sent()) {
            return;
        }
        try {
            if (user.isSignedIn()) {
                service.save(search, often);
                asked.leadTo("/alerts?done=saved");
            } else {
                service.ask(new AskForAlert(address, often, search, asked.network()));
                asked.leadTo("/alerts/asked");
            }
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (NotAllowedNow refused) {
            Messages.add("", refused.getMessage());
        }
    }

    public StoredSearch getSearch() {
        return search;
    }

    /** The address of this page, to which its form posts. */
    public String getHere() {
        return StoredSearch.ALERT_PATH + (search.query().isEmpty() ? "" : "?" + search.query());
    }

    /** Whether letters can be sent. */
    public boolean isSending() {
        return Settings.current().sendsEmail();
    }

    /** Where letters to a signed-in person go. */
    public String getOwnAddress() {
        return queries.ownAddress();
    }

    public @Nullable String getAddress() {
        return address;
    }

    /** How often; once a week unless something else was chosen. */
    public List<Choice> getChoices() {
        String chosen = often == null ? (asked.sent() ? "" : AlertFrequency.WEEKLY.code()) : often;
        return Arrays.stream(AlertFrequency.values())
                .map(one -> new Choice(
                        one.code(),
                        one.label(),
                        one == AlertFrequency.DAILY
                                ? "In the morning, if something was published on the day before"
                                : "If something was published in the week before",
                        one.code().equals(chosen)))
                .toList();
    }
}
