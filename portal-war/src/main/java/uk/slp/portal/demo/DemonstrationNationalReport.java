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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.nationalreview.Arrangement;
import uk.slp.portal.nationalreview.GivenDay;
import uk.slp.portal.nationalreview.NationalCommands;
import uk.slp.portal.nationalreview.NationalIdentityService;
import uk.slp.portal.nationalreview.NationalReport;
import uk.slp.portal.nationalreview.NationalReviewService;
import uk.slp.portal.nationalreview.NationalTextCommands;
import uk.slp.portal.nationalreview.NationalTextService;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/**
 * A national review whose report was written, checked against its three cases and published from its own record, and the
 * beginning of the report of another.
 */
@ApplicationScoped
public class DemonstrationNationalReport {
    private static final String SECRETARIAT = "eleanor.marsh";
    private static final String MEMBER = "david.okonkwo";
    private static final String TITLE = "Recorded as seen: what a visit to a small child has to find out";
    private static final String BEGUN = "Harm that was written down: three children at a special school";
    private static final String FILE = "/demo/national/recorded-as-seen.txt";

    private static final int DECIDED = 190;
    private static final int STARTED = 182;
    private static final int WRITTEN = 34;
    private static final int SETTLED = 31;
    private static final int COPIED = 27;
    private static final int PUBLISHED = 6;
    private static final int DRAFTED = 8;

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
    private NationalReviewService reviews;

    @Inject
    private NationalTextService texts;

    @Inject
    private NationalIdentityService identity;

    /** Keeps them after the national reviews, unless they are there already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(224) PortalReady ready) {
        if (!ready.demonstration() || version(BEGUN) == null || version(TITLE) != null) {
            return;
        }
        CaseDays days = new CaseDays(deadlines.calendar(), LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        List<String> cases = em.createQuery(
                        "select c.reference from PanelCase c where c.caseName in :names order by c.reference",
                        String.class)
                .setParameter("names", List.of("Ivy Bank", "Wharf Cottages", "Fenby Road"))
                .getResultList();
        people.actAs(SECRETARIAT);
        try {
            if (!cases.isEmpty()) {
                published(days, cases);
            }
            begun(days);
        } finally {
            people.nobody();
        }
    }

    private void published(CaseDays days, List<String> cases) {
        at(
                days,
                DECIDED,
                1,
                () -> reviews.begin(new NationalCommands.Begin(TITLE, cases, GivenDay.of(days.before(DECIDED)))));
        at(
                days,
                DECIDED,
                2,
                () -> reviews.arrange(new NationalCommands.Arrange(
                        reference(TITLE),
                        need(TITLE),
                        new Arrangement(
                                TITLE,
                                "Visits to children under four: what was recorded, what was found out, and who could"
                                        + " read it.",
                                null,
                                "Winifred Asante",
                                "Those of the pool who know the work of health visitors were all engaged elsewhere.",
                                GivenDay.of(days.before(DECIDED)),
                                GivenDay.of(days.before(DECIDED))))));
        at(days, STARTED, 1, () -> reviews.start(new NationalCommands.Step(reference(TITLE), need(TITLE), null)));
        at(
                days,
                WRITTEN,
                1,
                () -> texts.write(new NationalTextCommands.Write(
                        reference(TITLE),
                        need(TITLE),
                        TITLE,
                        "Three children under four were visited often and known little. The review asks what each"
                                + " visit found out, who interpreted, and who noticed when nobody had seen a child.",
                        "The death of an infant, neglect and injury are spoken of, without detail.",
                        "National thematic review, with the families and forty practitioners",
                        List.of(
                                "childs_voice",
                                "professional_curiosity",
                                "record_keeping",
                                "not_brought",
                                "information_sharing"),
                        List.of("neglect", "physical_abuse"),
                        List.of("1-4"),
                        List.of("health_visiting", "childrens_social_care", "gp", "housing"),
                        read())));
        at(
                days,
                WRITTEN,
                2,
                () -> reviews.report(new NationalCommands.Report(
                        reference(TITLE),
                        need(TITLE),
                        new NationalReport(
                                "A visit counts when the record says what was learned. Whoever visits reads the last"
                                        + " three visits of all agencies. A child does not interpret.",
                                "Visits made are measured and what they find is not; interpreters are booked for"
                                        + " assessments and not for visits.",
                                "Satisfactory: the draft was read against the terms of reference at two meetings.",
                                GivenDay.of(days.before(PUBLISHED)),
                                GivenDay.NONE,
                                null))));
        at(days, WRITTEN, 3, () -> reviews.complete(new NationalCommands.Step(reference(TITLE), need(TITLE), null)));
        at(days, SETTLED, 1, this::settle);
        people.actAs(MEMBER);
        at(days, SETTLED, 2, () -> {
            IdentityList list = identity.list(reference(TITLE));
            identity.confirm(reference(TITLE), list.version(), list.state().listMark());
        });
        people.actAs(SECRETARIAT);
        at(
                days,
                COPIED,
                1,
                () -> texts.confirm(new NationalTextCommands.Confirm(
                        reference(TITLE),
                        need(TITLE),
                        Stream.of(ChecklistItem.values())
                                .map(ChecklistItem::code)
                                .toList())));
        at(
                days,
                COPIED,
                2,
                () -> texts.plan(new NationalTextCommands.Days(
                        reference(TITLE),
                        need(TITLE),
                        GivenDay.of(days.before(PUBLISHED)),
                        GivenDay.of(days.before(COPIED)),
                        null)));
        at(days, PUBLISHED, 1, () -> texts.publish(new NationalCommands.Step(reference(TITLE), need(TITLE), null)));
    }

    /** What is left after the text was written with the cases in mind are words that point to nobody. */
    private void settle() {
        IdentityList list = identity.list(reference(TITLE));
        for (IdentityHit hit : list.state().open()) {
            identity.settle(new SettleHit(
                    reference(TITLE),
                    "text",
                    hit.mark(),
                    list.version(),
                    IdentityAnswer.KEPT,
                    "It tells of no one family: many children of this age are visited by these services.",
                    null,
                    false));
        }
    }

    private void begun(CaseDays days) {
        at(
                days,
                DRAFTED,
                1,
                () -> texts.write(new NationalTextCommands.Write(
                        reference(BEGUN),
                        need(BEGUN),
                        "Harm that was written down",
                        "How plans for the behaviour of disabled children are written, read and signed by those who"
                                + " place them.",
                        "Harm to disabled children is spoken of.",
                        "National review, led by a paediatrician of the pool",
                        List.of("disabled_child", "information_sharing"),
                        List.of(),
                        List.of("5-9", "10-12"),
                        List.of("education", "childrens_social_care"),
                        "## 1 Plans\n\n"
                                + "A plan for the behaviour of a child was signed by professionals of several authorities."
                                + " Most of them had read its summary.\n\n"
                                + "### Finding 1\n\n"
                                + "Whoever signed relied on the visit of somebody else.")));
    }

    private static String read() {
        try (InputStream in = DemonstrationNationalReport.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The demonstration has no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void at(CaseDays days, int daysBefore, int step, Runnable work) {
        time.demonstrationClock().at(days.moment(daysBefore, step), work);
        em.flush();
    }

    private String reference(String title) {
        return em.createQuery("select r.reference from NationalReview r where r.title = :title", String.class)
                .setParameter("title", title)
                .getSingleResult();
    }

    private long need(String title) {
        Long found = version(title);
        if (found == null) {
            throw new IllegalStateException("There is no national review " + title);
        }
        return found;
    }

    private @Nullable Long version(String title) {
        return em.createQuery("select r.version from NationalReview r where r.title = :title", Long.class)
                .setParameter("title", title)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
