package uk.slp.portal.notification.web;

import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;

/** A step after sending, as pages take it: done and shown, or refused at its field with what was typed kept. */
final class FollowUpSteps {
    private FollowUpSteps() {}

    /**
     * Takes a step.
     *
     * @param words told when it was done
     * @param suffix stands after the name of the field where a page has the same form more than once
     * @return where to go, or null to stay
     */
    static String take(String words, String suffix, String where, Runnable step) {
        try {
            step.run();
            Messages.done(words);
            return where;
        } catch (RuleViolation refused) {
            refused.violations().forEach(v -> Messages.add(v.field() + suffix, v.message()));
        } catch (StaleVersion stale) {
            Messages.add(
                    "",
                    "Somebody changed this notification after you opened it. What you typed is kept; look at it as it"
                            + " is now and try again.");
        } catch (NotAllowedNow | NotPermitted refused) {
            Messages.add("", refused.getMessage());
        }
        return null;
    }
}
