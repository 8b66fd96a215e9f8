package uk.slp.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.overviewpanel.OverviewQueries;
import uk.slp.portal.shared.access.Permission;

/**
 * The days of child death review that ask for nothing now and are to be known: when a panel aims to review a case (rule 63),
 * for when an inquest is listed, when the panel meets, when a return is due from an agency. For a calendar, which says references only.
 */
@ApplicationScoped
class ChildDeathDays {
    @Inject
    private ChildDeathQueries deaths;

    @Inject
    private ReturnRequestQueries returns;

    @Inject
    private OverviewQueries meetings;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private Clock clock;

    /** Those of the present person, who holds these permissions. */
    List<WorkItem> of(Set<Permission> held) {
        ChildDeathWorkItems items = new ChildDeathWorkItems(calculator, clock.instant());
        List<WorkItem> found = new ArrayList<>();
        if (held.contains(Permission.CHILD_DEATH_WRITE)) {
            deaths.aims().forEach(work -> found.add(items.of(work)));
            deaths.inquests().forEach((reference, day) -> found.add(items.inquest(reference, day)));
            returns.awaited().forEach(awaited -> found.add(items.of(awaited)));
        }
        if (held.contains(Permission.OVERVIEW_PANEL_VIEW)) {
            meetings.coming().forEach((reference, day) -> found.add(items.meeting(reference, day)));
        }
        return found;
    }
}
