package uk.slp.portal.deadlines.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import uk.slp.portal.deadlines.CountingSettings;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRules;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;

/** Gives the calculator, set up as the installation wants it, to whoever injects one. */
@ApplicationScoped
public class CalculatorProducer {

    @Inject
    private HolidayCalendar holidays;

    /** The calculator over the data that comes with the portal and what administrators added. Each caller may keep it. */
    @Produces
    @Dependent
    public DeadlineCalculator calculator() {
        boolean countAwarenessDay = Settings.current().flag(Setting.COUNT_AWARENESS_DAY);
        return new DeadlineCalculator(
                holidays::current, DeadlineRules.standard(), new CountingSettings(countAwarenessDay, false));
    }
}
