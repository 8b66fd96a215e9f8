package uk.slp.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import uk.slp.portal.childdeathdata.NationalData;
import uk.slp.portal.childdeathdata.NationalDataQueries;
import uk.slp.portal.childdeathdata.NationalPeriod;
import uk.slp.portal.childdeathdata.SubmissionCommands.Line;
import uk.slp.portal.childdeathdata.SubmissionCommands.SendBack;
import uk.slp.portal.childdeathdata.SubmissionQueries;
import uk.slp.portal.childdeathdata.SubmissionService;
import uk.slp.portal.childdeathdata.SubmissionView;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/**
 * What the demonstration panel has sent to the national database, through the same services as real submissions: one is
 * acknowledged, one sent back, one waits.
 */
@ApplicationScoped
public class DemonstrationSubmissions {
    private static final Logger LOG = System.getLogger(DemonstrationSubmissions.class.getName());
    private static final String COORDINATOR = "ruby.ellery";
    private static final String ANALYST = "arthur.lyle";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SubmissionService service;

    @Inject
    private NationalDataQueries cases;

    @Inject
    private SubmissionQueries queries;

    @Inject
    private CasePeople people;

    @Inject
    private Clock clock;

    @Inject
    private PortalTime time;

    /** Plays them, unless one is there already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(255) PortalReady ready) {
        if (!ready.demonstration()
                || em.createQuery("select count(s) from NationalSubmission s", Long.class)
                                .getSingleResult()
                        > 0) {
            return;
        }
        play(new Sent(200, 131, 90), reference -> {
            people.actAs(ANALYST);
            service.acknowledge(reference, queries.view(reference).version());
        });
        play(new Sent(130, 61, 40), this::sendBack);
        play(new Sent(60, 15, 5), reference -> {});
        people.nobody();
    }

    /**
     * Days before the start.
     *
     * @param first of the period
     * @param last of the period
     * @param sent when it was sent
     */
    private record Sent(int first, int last, int sent) {}

    private void play(Sent one, Consumer<String> answer) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, PortalTime.LONDON);
        time.demonstrationClock().at(now.minus(Duration.ofDays(one.sent())), () -> {
            people.actAs(COORDINATOR);
            NationalPeriod period = new NationalPeriod(today.minusDays(one.first()), today.minusDays(one.last()));
            NationalData data = cases.check(period);
            if (data.all() == 0 || data.heldBack() > 0) {
                LOG.log(
                        Level.WARNING,
                        "The demonstration has nothing to send to the national database, or errors in it");
            } else {
                answer.accept(service.send(period));
            }
        });
        em.flush();
        em.clear();
    }

    private void sendBack(String reference) {
        people.actAs(ANALYST);
        SubmissionView view = queries.view(reference);
        String doubtful =
                view.findings().isEmpty() ? "" : view.findings().get(0).reference();
        service.sendBack(new SendBack(
                reference,
                view.version(),
                List.of(
                        new Line(
                                doubtful,
                                doubtful.isEmpty() ? "" : view.findings().get(0).field(),
                                "Please look again: the hospital’s record, as it reached us, does hold this."),
                        new Line("", "", "Otherwise the file is in order. Thank you for the care taken with it."))));
    }
}
