package uk.slp.portal.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.alerts.AlertFrequency;
import uk.slp.portal.alerts.AlertQueries;
import uk.slp.portal.alerts.AlertService;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Stopping the letters of one frequency. Mail programs post to its address by themselves when their reader presses their
 * own button (RFC 8058); whoever follows the link of the letter presses the button of the page.
 */
@Named
@RequestScoped
public class StopAlertsPage {
    @Inject
    private AlertService service;

    @Inject
    private AlertQueries queries;

    private Asked asked;
    private AlertFrequency often;
    private boolean right;
    private boolean stopped;

    @PostConstruct
    void read() {
        asked = new Asked();
        String code = asked.value("often");
        often = Coded.known(AlertFrequency.class, code)
                ? Coded.of(AlertFrequency.class, String.valueOf(code))
                : AlertFrequency.WEEKLY;
        right = queries.stops(getKey(), often);
    }

    /** Stops, if it was asked for. */
    public void act() {
        if (asked.sent() && right) {
            try {
                service.stopLetters(getKey(), often);
                stopped = true;
            } catch (NotFound wrongKey) {
                right = false;
            }
        }
    }

    public boolean isRight() {
        return right;
    }

    public boolean isStopped() {
        return stopped;
    }

    public @Nullable String getKey() {
        return asked.value("key");
    }

    /** Code of the frequency. */
    public String getOften() {
        return often.code();
    }

    /** "the daily letters". */
    public String getLetters() {
        return often == AlertFrequency.DAILY ? "the daily letters" : "the weekly letters";
    }
}
