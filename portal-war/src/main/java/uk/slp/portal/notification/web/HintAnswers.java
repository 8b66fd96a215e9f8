package uk.slp.portal.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.NotificationHintService;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.Messages;

/** The buttons beside a hint, wherever hints are shown. */
@ApplicationScoped
class HintAnswers {
    @Inject
    private NotificationHintService service;

    /**
     * Says of the hint in a place that it is a different child, or takes that back.
     *
     * @param keys of the hints that were on the page
     * @return whether it was kept; otherwise the page says why not
     */
    boolean answer(String reference, @Nullable String keys, int place, boolean different) {
        String[] shown = HintLine.shown(keys, place);
        if (shown == null) {
            Messages.add("", "The list of hints has changed. Look at it again.");
            return false;
        }
        try {
            service.answer(reference, shown[0], shown[1], different);
            Messages.done(
                    different
                            ? "Kept: " + shown[1] + " is about a different child."
                            : "Taken back: " + shown[1] + " may be about the same child.");
            return true;
        } catch (RuleViolation refused) {
            refused.violations().forEach(wrong -> Messages.add("", wrong.message()));
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
        }
        return false;
    }
}
