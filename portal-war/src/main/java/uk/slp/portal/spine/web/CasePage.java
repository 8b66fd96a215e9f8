package uk.slp.portal.spine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.spine.CaseEvent;
import uk.slp.portal.spine.CaseQueries;
import uk.slp.portal.spine.CaseStage;
import uk.slp.portal.spine.CaseView;

/** One case over all its stages. */
@Named("casePage")
@RequestScoped
public class CasePage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Inject
    private CaseQueries queries;

    @Inject
    private Clock clock;

    private CaseView view;

    /** Reads the case. */
    public void load() {
        view();
    }

    /** The case. */
    public CaseView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** "Today, Thursday 26 November 2026". */
    public String today() {
        return "Today, " + DeadlineWords.full(day());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    /** Stages whose day is still to come, the furthest first. */
    public List<CaseStage> coming() {
        return view().running().stream()
                .filter(stage -> !stage.due().isBefore(day()))
                .toList();
    }

    /** Stages whose day has passed. */
    public List<CaseStage> overdue() {
        return view().running().stream()
                .filter(stage -> stage.due().isBefore(day()))
                .toList();
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DeadlineWords.full(day);
    }

    /** The day of a step. */
    public String dayOf(CaseEvent event) {
        return DeadlineWords.full(LocalDate.ofInstant(event.at(), PortalTime.LONDON));
    }

    /** Who took a step, and when. */
    public String by(CaseEvent event) {
        Instant at = event.at();
        return event.by() + ", " + TIME.format(at.atZone(PortalTime.LONDON));
    }
}
