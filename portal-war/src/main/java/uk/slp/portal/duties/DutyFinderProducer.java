package uk.slp.portal.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.config.Settings;

/** Gives the finder, set up as the installation wants it, to whoever injects one. */
@ApplicationScoped
public class DutyFinderProducer {
    @Inject
    private DeadlineCalculator calculator;

    /** The finder over the rules that come with the portal. Immutable, so each caller may keep it. */
    @Produces
    @Dependent
    public DutyFinder finder() {
        return new DutyFinder(
                DutyRules.standard(), calculator, Settings.current().panelName());
    }
}
