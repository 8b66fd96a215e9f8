package uk.slp.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The invented cases, one file each. They are not written into the tables: each is played through the same services as
 * a real one, step by step, by invented people at moments before the start. Whatever the services refuse stops the start.
 */
@ApplicationScoped
public class DemonstrationCases {
    private static final String FOLDER = "/WEB-INF/classes/demo/cases/";
    private static final Logger LOG = System.getLogger(DemonstrationCases.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ServletContext servlets;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private Clock clock;

    @Inject
    private CasePlayer player;

    /** Plays the cases, oldest first so that references rise with time, unless there is a notification already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(220) PortalReady ready) {
        if (!ready.demonstration() || somethingNotified()) {
            return;
        }
        long begin = System.nanoTime();
        CaseDays days = new CaseDays(deadlines.calendar(), LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        List<CaseFile> cases = files();
        for (CaseFile file : cases) {
            player.play(file, days);
            // What is done with stays out of the next case's search for changes.
            em.flush();
            em.clear();
        }
        LOG.log(
                Level.DEBUG,
                "{0} demonstration cases in {1} ms",
                cases.size(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    private boolean somethingNotified() {
        return em.createQuery("select count(n) from Notification n", Long.class).getSingleResult() > 0;
    }

    private List<CaseFile> files() {
        Set<String> paths = servlets.getResourcePaths(FOLDER);
        return paths == null
                ? List.of()
                : paths.stream()
                        .map(path -> CaseFile.read(path, read(path)))
                        .sorted(Comparator.comparingInt(CaseFile::began)
                                .reversed()
                                .thenComparing(CaseFile::path))
                        .toList();
    }

    private String read(String path) {
        try (InputStream in = servlets.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
