package uk.slp.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.nationalreview.Arrangement;
import uk.slp.portal.nationalreview.GivenDay;
import uk.slp.portal.nationalreview.NationalCommands;
import uk.slp.portal.nationalreview.NationalReport;
import uk.slp.portal.nationalreview.NationalReviewService;
import uk.slp.portal.nationalreview.ReviewerPoolService;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The pool of invented reviewers, a national review of one case that is being written, and one of a theme over several
 * cases whose reviewer comes from outside the pool.
 */
@ApplicationScoped
public class DemonstrationNational {
    private static final String SECRETARIAT = "eleanor.marsh";
    private static final String SINGLE = "Chapel Brow";

    /** Who can be asked, and for what. */
    private static final Map<String, String> POOL = Map.of(
            "Dr Ottoline Baptiste",
            "Disabled children, residential schools and the placing of children far from home. Paediatrician by training.",
            "Graham Wetherell",
            "Children’s social care and the courts. Led an inspectorate team for nine years.",
            "Professor Sunita Kalra",
            "Harm to children online, and the law of evidence. Has chaired two national inquiries.",
            "Maeve Donnelly",
            "Infants, perinatal mental health and the work of health visitors.");

    private static final int POOL_MADE = 60;
    private static final int INFORMED = 50;
    private static final int STARTED = 46;
    private static final int REPORT_BEGUN = 9;
    private static final int THEME_DECIDED = 40;
    private static final int THEME_INFORMED = 36;
    private static final int THEME_ARRANGED = 5;
    private static final int PLANNED = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PortalTime time;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private CasePeople people;

    @Inject
    private ReviewerPoolService pool;

    @Inject
    private NationalReviewService reviews;

    private record Found(String reference, long version) {}

    /** Keeps them after the cases were played, unless somebody is in the pool already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(223) PortalReady ready) {
        if (!ready.demonstration() || anybody()) {
            return;
        }
        CaseDays days = new CaseDays(deadlines.calendar(), LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        people.actAs(SECRETARIAT);
        try {
            at(days, POOL_MADE, 0, () -> POOL.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one ->
                            pool.describe(new NationalCommands.Describe(null, 0, one.getKey(), one.getValue()))));
            single(days);
            thematic(days);
        } finally {
            people.nobody();
        }
    }

    private boolean anybody() {
        return em.createQuery("select count(p) from PoolReviewer p", Long.class).getSingleResult() > 0;
    }

    private void at(CaseDays days, int daysBefore, int step, Runnable work) {
        time.demonstrationClock().at(days.moment(daysBefore, step), work);
        em.flush();
    }

    private @Nullable UUID reviewer(String name) {
        return em.createQuery("select p.id from PoolReviewer p where p.name = :name", UUID.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Found review(String where, String value) {
        return em.createQuery(
                        "select r.reference, r.version from NationalReview r where r." + where + " = :value",
                        Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .map(row -> new Found((String) row[0], ((Number) row[1]).longValue()))
                .findFirst()
                .orElse(null);
    }

    private void single(CaseDays days) {
        Found made = review("title", SINGLE);
        if (made == null) {
            return;
        }
        String title = "Harm that was written down: three children at a special school";
        at(
                days,
                INFORMED,
                1,
                () -> reviews.arrange(new NationalCommands.Arrange(
                        made.reference(),
                        made.version(),
                        new Arrangement(
                                title,
                                "Two years before the school was closed. How plans for the behaviour of disabled children"
                                        + " are written, read and signed by those who place them; what inspection could"
                                        + " see, and what it could not; what became of the concerns of two teaching"
                                        + " assistants.",
                                reviewer("Dr Ottoline Baptiste"),
                                null,
                                null,
                                GivenDay.of(days.before(INFORMED)),
                                GivenDay.NONE))));
        step(
                days,
                STARTED,
                title,
                found -> reviews.start(new NationalCommands.Step(found.reference(), found.version(), null)));
        step(
                days,
                REPORT_BEGUN,
                title,
                found -> reviews.report(new NationalCommands.Report(
                        found.reference(),
                        found.version(),
                        new NationalReport(
                                "Whoever signs a plan for a child who does not speak has met the child, and says so on"
                                        + " the plan. A concern of a member of staff that a school deals with itself is told"
                                        + " to the authority that placed the child, with what was done.",
                                "Five authorities each relied on another’s visit. Summaries took the place of plans"
                                        + " because plans had grown to sixty pages. Inspection looked at the quality of"
                                        + " records, which was high.",
                                null,
                                GivenDay.of(days.after(PLANNED)),
                                GivenDay.NONE,
                                null))));
    }

    private void thematic(CaseDays days) {
        List<String> cases = em.createQuery(
                        "select c.reference from PanelCase c where c.caseName in :names order by c.reference",
                        String.class)
                .setParameter("names", List.of("Juniper Avenue", "Tideway"))
                .getResultList();
        if (cases.isEmpty()) {
            return;
        }
        String title = "What reaches children through a screen";
        at(
                days,
                THEME_DECIDED,
                1,
                () -> reviews.begin(new NationalCommands.Begin(title, cases, GivenDay.of(days.before(THEME_DECIDED)))));
        step(
                days,
                THEME_ARRANGED,
                title,
                found -> reviews.arrange(new NationalCommands.Arrange(
                        found.reference(),
                        found.version(),
                        new Arrangement(
                                title,
                                "What schools, families, the police and companies knew, and when, of what was sent to"
                                        + " children by groups and by strangers; what each could have done with it that day.",
                                null,
                                "Hester Quaye",
                                "Two of the pool know this field. One advised a company that the review will look at, and"
                                        + " the other is in court until the spring.",
                                GivenDay.of(days.before(THEME_INFORMED)),
                                GivenDay.NONE))));
    }

    private void step(CaseDays days, int daysBefore, String title, Consumer<Found> work) {
        Found found = review("title", title);
        if (found == null) {
            throw new IllegalStateException("There is no national review " + title);
        }
        at(days, daysBefore, 2, () -> work.accept(found));
    }
}
