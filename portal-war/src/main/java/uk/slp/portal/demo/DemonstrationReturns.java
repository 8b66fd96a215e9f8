package uk.slp.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.childdeathform.AskedQuestion;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.UnknownReason;
import uk.slp.portal.childdeathreturn.AskReturn;
import uk.slp.portal.childdeathreturn.PictureService;
import uk.slp.portal.childdeathreturn.ReturnQueries;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.childdeathreturn.ReturnRequestService;
import uk.slp.portal.childdeathreturn.ReturnService;
import uk.slp.portal.childdeathreturn.ReturnView;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/** Returns on the demonstration deaths, asked for, written and sent through the same services as real ones. */
@ApplicationScoped
public class DemonstrationReturns {
    private static final String COORDINATOR = "ruby.ellery";
    private static final String NURSE = "jenny.marlow";
    private static final String SCHOOL = "sadia.mirza";
    private static final String DOCTOR = "nisha.varma";
    private static final String REPORTING = "reporting";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReturnRequestService requests;

    @Inject
    private ReturnRequestQueries asked;

    @Inject
    private ReturnQueries queries;

    @Inject
    private ReturnService returns;

    @Inject
    private PictureService pictures;

    @Inject
    private CasePeople people;

    @Inject
    private Clock clock;

    @Inject
    private PortalTime time;

    /** Plays them, unless a return is there already or the deaths are not. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(245) PortalReady ready) {
        if (!ready.demonstration()
                || em.createQuery("select count(r) from ChildDeathReturn r", Long.class)
                                .getSingleResult()
                        > 0) {
            return;
        }
        for (Case one :
                List.of(new Case("Bright", 100), new Case("Tansley", 60), new Case("Moss", 30), new Case("Lind", 4))) {
            em.createQuery("select d.reference from ChildDeath d where d.familyName = :name", String.class)
                    .setParameter("name", one.name())
                    .getResultStream()
                    .findFirst()
                    .ifPresent(reference -> play(one, reference));
        }
        people.nobody();
    }

    /** A case and how many days ago its agencies were asked. */
    private record Case(String name, int days) {}

    private void play(Case one, String death) {
        Instant then = clock.instant().minus(Duration.ofDays(one.days()));
        time.demonstrationClock().at(then, () -> {
            switch (one.name()) {
                case "Bright" -> differing(death);
                case "Tansley" -> sentBack(death);
                case "Moss" -> withdrawn(death);
                default -> waiting(death);
            }
        });
        em.flush();
        em.clear();
    }

    /** Two agencies have sent and differ on one point, which is settled, and on another, which is not; a third writes. */
    private void differing(String death) {
        String surgery = ask(death, "gp", "Mill Lane Surgery", NURSE, List.of(REPORTING), 21);
        String school = ask(death, "education", "Fenby High School", SCHOOL, List.of(REPORTING), 21);
        String hospital =
                ask(death, "acute_hospital", "The acute hospital", DOCTOR, List.of(REPORTING, "traffic"), 150);
        send(
                NURSE,
                surgery,
                Map.of(
                        "author_role", "General practitioner",
                        "event_place", "road",
                        "expected", "unexpected",
                        "learning_disability", "no",
                        "smoking_home", "yes",
                        "narrative", "He was a passenger in a car that left the road in the rain."));
        send(
                SCHOOL,
                school,
                Map.of(
                        "author_role", "Designated safeguarding lead",
                        "event_place", "public_place",
                        "expected", "unexpected",
                        "learning_disability", "yes",
                        "smoking_home", "no",
                        "narrative", "Friends told the school that the car had slid on a wet bend."));
        write(DOCTOR, hospital, Map.of("author_role", "Consultant in emergency medicine", "event_place", "road"));
        people.actAs(COORDINATOR);
        pictures.settle(
                death,
                asked.picture(death).picture().version(),
                "reporting-event_place",
                "The police confirm that it happened on the road; the school meant the same.");
    }

    /** One agency has to add something, another is late. */
    private void sentBack(String death) {
        String visitor = ask(death, "health_visiting", "Calderwick health visitors", NURSE, List.of(REPORTING), 21);
        ask(death, "acute_hospital", "The acute hospital", DOCTOR, List.of(REPORTING, "sudden_unexpected"), 21);
        send(NURSE, visitor, Map.of("author_role", "Health visitor", "sleep_advice", "yes", "expected", "unexpected"));
        people.actAs(COORDINATOR);
        requests.sendBack(
                death,
                visitor,
                asked.one(death, visitor).view().version(),
                "When was safe sleep talked about last, and what was said about the sofa?",
                today().plusDays(80));
    }

    /** One request was withdrawn, one agency looked and holds nothing, another is writing. */
    private void withdrawn(String death) {
        String school = ask(death, "early_years", "Little Otters Nursery", SCHOOL, List.of(REPORTING), 60);
        String nurse = ask(death, "health_visiting", "Calderwick health visitors", NURSE, List.of(REPORTING), 60);
        write(NURSE, nurse, Map.of("author_role", "Health visitor", "social_care", "assessment"));
        String surgery = ask(death, "gp", "Station Road Surgery", NURSE, List.of(REPORTING), 21);
        people.actAs(NURSE);
        returns.holdNothing(
                surgery,
                queries.view(surgery).version(),
                "Practice manager: the practice system by name, NHS number and address, and the paper archive, on the day"
                        + " of the request.");
        people.actAs(COORDINATOR);
        requests.withdraw(
                death,
                school,
                asked.one(death, school).view().version(),
                "The child had left the nursery a year before; the childminder is asked instead.");
    }

    /** Both were asked some days ago, and nothing is written. */
    private void waiting(String death) {
        ask(death, "gp", "Mill Lane Surgery", NURSE, List.of(REPORTING), 6);
        ask(death, "acute_hospital", "The acute hospital", DOCTOR, List.of(REPORTING, "sudden_unexpected"), 21);
    }

    private String ask(String death, String kind, String agency, String writer, List<String> forms, int days) {
        people.actAs(COORDINATOR);
        return requests.ask(new AskReturn(
                        death, kind, agency, writer + "@example.org", forms, null, today().plusDays(days), false))
                .reference();
    }

    private void write(String writer, String reference, Map<String, String> answers) {
        people.actAs(writer);
        Map<String, String> texts = new HashMap<>(written(queries.view(reference)));
        texts.put("author_contact", "01632 960001");
        texts.put("knew_child", "current");
        texts.put("records_searched", "paper");
        texts.putAll(answers);
        keep(reference, texts);
    }

    private void keep(String reference, Map<String, String> texts) {
        ReturnView view = queries.view(reference);
        // A question that is not on the form of this agency is left out.
        FilledForm form = view.form(REPORTING);
        texts.keySet().removeIf(field -> FilledForm.field(form.form(), field).isEmpty());
        returns.write(reference, view.version(), REPORTING, texts);
    }

    /** Writes, gives a reason for everything else that must be answered, and sends. */
    private void send(String writer, String reference, Map<String, String> answers) {
        write(writer, reference, answers);
        for (int round = 0; round < 6; round++) {
            ReturnView view = queries.view(reference);
            if (view.problems().isEmpty()) {
                break;
            }
            Map<String, String> texts = written(view);
            view.problems().forEach(one -> view.form(REPORTING)
                    .asked(one.field())
                    .filter(question -> !question.answered())
                    .ifPresent(question -> explain(question, texts)));
            keep(reference, texts);
        }
        returns.send(reference, queries.view(reference).version());
    }

    private static void explain(AskedQuestion asked, Map<String, String> texts) {
        if (asked.question().reasoned()) {
            texts.put(asked.question().reasonField(), UnknownReason.NOT_HELD.code());
        }
    }

    private static Map<String, String> written(ReturnView view) {
        Map<String, String> texts = new HashMap<>();
        for (AskedQuestion one : view.form(REPORTING).questions()) {
            String text = one.text();
            String reason = one.reason();
            if (text != null) {
                texts.put(one.question().code(), text);
            } else if (reason != null) {
                texts.put(one.question().reasonField(), reason);
            }
        }
        return texts;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }
}
