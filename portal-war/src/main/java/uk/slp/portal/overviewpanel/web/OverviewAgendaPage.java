package uk.slp.portal.overviewpanel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.overviewpanel.OverviewCommands.PutOn;
import uk.slp.portal.overviewpanel.WaitingDeath;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Option;

/** Putting deaths that are ready on the agenda of a meeting, those of its theme first. */
@Named("overviewAgendaPage")
@RequestScoped
public class OverviewAgendaPage extends OverviewForm {
    @Inject
    private Clock clock;

    private @Nullable List<WaitingDeath> waiting;
    private List<String> cases = List.of();

    @Override
    public void load() {
        need(view().mayPlan() || postback());
    }

    private List<WaitingDeath> ready() {
        List<WaitingDeath> known = waiting;
        if (known == null) {
            known = queries().waiting();
            waiting = known;
        }
        return known;
    }

    /** Cases that stand on no agenda yet. */
    public List<Option> waiting() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        return ready().stream()
                .sorted(Comparator.comparing(one -> one.theme() != view().theme()))
                .map(one -> new Option(
                        one.reference(), one.reference() + ": " + one.theme().label(), hint(one, today)))
                .toList();
    }

    private static String hint(WaitingDeath one, LocalDate today) {
        LocalDate aim = one.aim();
        String words = one.ageBand() + ". Died on " + DeadlineWords.full(one.died()) + ". ";
        if (aim == null) {
            return words + "No aim runs yet.";
        }
        return words + (aim.isBefore(today) ? "The aim passed on " : "Aim: ") + DeadlineWords.full(aim) + ".";
    }

    /** Puts the chosen ones on. */
    public @Nullable String putOn() {
        return attempt(
                () -> service().putOn(new PutOn(reference(), expected(), cases)), "The agenda is changed.", "agenda");
    }

    public List<String> getCases() {
        return cases;
    }

    public void setCases(@Nullable List<String> cases) {
        this.cases = cases == null ? List.of() : cases;
    }
}
