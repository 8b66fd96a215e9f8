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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.Answer;
import uk.slp.portal.recommendation.EvidenceLevel;
import uk.slp.portal.recommendation.LedgerAction;
import uk.slp.portal.recommendation.RepeatKind;
import uk.slp.portal.recommendation.model.Recommendation;
import uk.slp.portal.recommendation.model.RecommendationLink;
import uk.slp.portal.recommendation.model.RecommendationNote;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * What invented partnerships answered to the recommendations of the invented library, planned, did and showed. The lines
 * are read by one statement and take their steps by the same rules as any other; what the rules refuse stops the start.
 */
@ApplicationScoped
public class DemonstrationAnswers {
    private static final String SYSTEM = "system";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PortalTime time;

    @Inject
    private CasePeople people;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    private record Published(Recommendation line, LocalDate day) {}

    /** Keeps them, unless some recommendation has an answer already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(235) PortalReady ready) {
        if (!ready.demonstration() || somethingAnswered()) {
            return;
        }
        LocalDate start = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        List<AnswerFile.Step> steps = AnswerFile.read(file());
        Map<String, Published> lines = lines(steps);
        try {
            for (AnswerFile.Step step : steps) {
                Published published = known(lines, step.reference());
                LocalDate counted = step.follows() ? known(lines, step.part(1)).day() : published.day();
                time.demonstrationClock().at(step.moment(counted, start), () -> take(step, published, lines, start));
            }
        } finally {
            people.nobody();
        }
    }

    private boolean somethingAnswered() {
        return em.createQuery("select count(r) from Recommendation r where r.now.answer is not null", Long.class)
                        .getSingleResult()
                > 0;
    }

    private Map<String, Published> lines(List<AnswerFile.Step> steps) {
        Set<String> references = new HashSet<>();
        for (AnswerFile.Step step : steps) {
            references.add(step.reference());
            if (step.follows()) {
                references.add(step.part(1));
            }
        }
        Map<String, Published> lines = new HashMap<>();
        em.createQuery(
                        "select r, i.publishedOn from Recommendation r join PublishedItem i on i.id = r.itemId"
                                + " where r.reference in :references",
                        Object[].class)
                .setParameter("references", references)
                .getResultList()
                .forEach(row -> {
                    Recommendation line = (Recommendation) row[0];
                    lines.put(line.reference(), new Published(line, (LocalDate) row[1]));
                });
        return lines;
    }

    private static Published known(Map<String, Published> lines, String reference) {
        Published published = lines.get(reference);
        if (published == null) {
            throw new IllegalStateException("There is no recommendation " + reference + " in the invented library");
        }
        return published;
    }

    private void take(AnswerFile.Step step, Published published, Map<String, Published> lines, LocalDate start) {
        Recommendation line = published.line();
        Instant now = clock.instant();
        try {
            if (step.follows()) {
                follow(step, line, known(lines, step.part(1)), now);
                return;
            }
            people.actAs(step.who());
            Person by = user.require();
            StatusChange change = step(step, line, step.due(published.day(), start), by.username(), now);
            em.persist(change);
            if (change.action().equals(LedgerAction.NOTE.code())) {
                em.persist(new RecommendationNote(
                        line.id(), step.part(1), level(step), by.displayName(), by.username(), now));
            }
            audit.changed(change.action(), Recommendation.TYPE, line.reference());
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The recommendation " + step.reference() + " cannot take the step " + step.what() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    /** Takes the step by the rules of the ledger. */
    static StatusChange step(
            AnswerFile.Step step, Recommendation line, @Nullable LocalDate due, String by, Instant now) {
        if (Coded.known(Answer.class, step.what())) {
            return line.answer(Coded.of(Answer.class, step.what()), step.part(1), by, now);
        }
        LedgerAction action = Coded.of(LedgerAction.class, step.what());
        return switch (action) {
            case PLAN -> line.plan(step.part(2), step.part(1), due, by, now);
            case NOTE -> line.note(step.part(1), level(step), by, now);
            default -> line.step(action, step.part(1), by, now);
        };
    }

    private static @Nullable EvidenceLevel level(AnswerFile.Step step) {
        return step.part(0).isEmpty()
                ? null
                : EvidenceLevel.of(Integer.valueOf(step.part(0))).orElseThrow();
    }

    private void follow(AnswerFile.Step step, Recommendation earlier, Published later, Instant now) {
        boolean supersedes = step.what().equals(AnswerFile.SUPERSEDED_BY);
        String reference = later.line().reference();
        em.persist(new RecommendationLink(
                later.line().id(),
                earlier.id(),
                supersedes ? RepeatKind.SUPERSEDE : RepeatKind.STRENGTHEN,
                LocalDate.ofInstant(now, PortalTime.LONDON)));
        StatusChange change = earlier.followed(supersedes, reference, SYSTEM, now);
        em.persist(change);
        audit.bySystem(change.action(), Recommendation.TYPE, earlier.reference(), "by " + reference);
    }

    private static String file() {
        try (InputStream in = DemonstrationAnswers.class.getResourceAsStream("/demo/answers.txt")) {
            if (in == null) {
                throw new IllegalStateException("The demonstration answers are not in the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
