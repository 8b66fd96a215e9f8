package uk.slp.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.duties.DecisionService;
import uk.slp.portal.duties.GiveView;
import uk.slp.portal.duties.KeepDecision;
import uk.slp.portal.duties.Kept;
import uk.slp.portal.duties.NotifyDecision;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/** Invented decisions whether to notify, kept through the same service as real ones, at moments before the start. */
@ApplicationScoped
public class DemonstrationDecisions {
    private static final Set<String> DECISIONS =
            Stream.of(NotifyDecision.values()).map(Coded::code).collect(Collectors.toSet());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private Clock clock;

    @Inject
    private DecisionService decisions;

    @Inject
    private CasePeople people;

    @Inject
    private PortalTime time;

    /** Keeps them, unless there is a decision already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(230) PortalReady ready) {
        if (!ready.demonstration()
                || em.createQuery("select count(d) from DutyDecision d", Long.class)
                                .getSingleResult()
                        > 0) {
            return;
        }
        CaseDays days = new CaseDays(deadlines.calendar(), LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        for (DecisionFile.Entry entry : DecisionFile.read(file())) {
            play(entry, days);
            em.flush();
            em.clear();
        }
    }

    private void play(DecisionFile.Entry entry, CaseDays days) {
        Kept[] kept = new Kept[1];
        int number = 0;
        for (DecisionFile.Step step : entry.steps()) {
            Instant moment = days.moment(step.daysBefore(), number++);
            try {
                time.demonstrationClock().at(moment, () -> kept[0] = step(entry.caseName(), step, kept[0], days));
            } catch (RuntimeException e) {
                throw new IllegalStateException(
                        "The demonstration decision " + entry.caseName() + " cannot take the step of " + step.who()
                                + ": " + e.getMessage(),
                        e);
            } finally {
                people.nobody();
            }
        }
    }

    private Kept step(String caseName, DecisionFile.Step step, @Nullable Kept kept, CaseDays days) {
        people.actAs(step.who());
        if (kept != null && !DECISIONS.contains(step.what())) {
            return decisions.giveView(new GiveView(kept.reference(), kept.version(), step.what(), step.text()));
        }
        KeepDecision command = new KeepDecision(
                DecisionFile.texts(step.facts(), days), caseName, step.what(), step.text(), false, true);
        return kept == null ? decisions.keep(command) : decisions.revise(kept.reference(), kept.version(), command);
    }

    private static String file() {
        try (InputStream in = DemonstrationDecisions.class.getResourceAsStream("/demo/decisions.txt")) {
            if (in == null) {
                throw new IllegalStateException("The demonstration decisions are not in the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
