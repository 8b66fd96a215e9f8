package uk.slp.portal.deadlines.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import uk.slp.portal.deadlines.CountingSettings;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineRules;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;

/** Gives the calculator, set up as the installation wants it, to whoever injects one. */
@ApplicationScoped
public class CalculatorProducer {

    /** The calculator over the data that comes with the portal. Immutable, so each caller may keep it. */
    @Produces
    @Dependent
    public DeadlineCalculator calculator() {
        boolean countAwarenessDay = Settings.current().flag(Setting.COUNT_AWARENESS_DAY);
        return new DeadlineCalculator(
                WorkingCalendar.englandAndWales(),
                DeadlineRules.standard(),
                new CountingSettings(countAwarenessDay, false));
    }
}
