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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathService;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathanalysis.AnalysisDraftService;
import uk.slp.portal.childdeathanalysis.AnalysisService;
import uk.slp.portal.childdeathanalysis.NewFactor;
import uk.slp.portal.overviewpanel.ItemOutcome;
import uk.slp.portal.overviewpanel.OverviewCommands;
import uk.slp.portal.overviewpanel.OverviewQueries;
import uk.slp.portal.overviewpanel.OverviewService;
import uk.slp.portal.panelmeeting.MeetingPlan;
import uk.slp.portal.panelmeeting.Minute;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/** Invented analyses of the invented deaths, and two meetings of their overview panel: one that was held, one to come. */
@ApplicationScoped
public class DemonstrationAnalyses {
    private static final String COORDINATOR = "ruby.ellery";
    private static final String CHAIR = "hugh.pemberton";
    private static final String DOCTOR = "nisha.varma";
    private static final int PLANNED = 40;
    private static final int HELD = 18;
    private static final int NEXT_PLANNED = 10;
    private static final int NEXT_IN = 9;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AnalysisService analyses;

    @Inject
    private AnalysisDraftService drafts;

    @Inject
    private ChildDeathService cases;

    @Inject
    private ChildDeathQueries queries;

    @Inject
    private OverviewService meetings;

    @Inject
    private OverviewQueries read;

    @Inject
    private CasePeople people;

    @Inject
    private Clock clock;

    @Inject
    private PortalTime time;

    private record Written(String reference, String how) {}

    /** Keeps them after the deaths were told, unless there is an analysis already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(245) PortalReady ready) {
        if (!ready.demonstration()
                || em.createQuery("select count(a) from ChildDeathAnalysis a", Long.class)
                                .getSingleResult()
                        > 0) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        try {
            List<Written> written = new ArrayList<>();
            for (String block : text().split("(?m)^== ")) {
                if (!block.isBlank() && !block.startsWith("#")) {
                    written.add(write(today, block));
                }
            }
            List<String> first = references(written, "completed", "put_off");
            List<String> next = references(written, "sent", "put_off");
            String held = held(today, first);
            at(today.minusDays(HELD), () -> decide(held, first));
            coming(today, next);
        } finally {
            people.nobody();
        }
    }

    private static List<String> references(List<Written> written, String... how) {
        return written.stream()
                .filter(one -> List.of(how).contains(one.how()))
                .map(Written::reference)
                .toList();
    }

    private Written write(LocalDate today, String block) {
        String[] lines = block.split("\n");
        String[] head = lines[0].split("\\|");
        String how = head[1].strip();
        String reference = em.createQuery(
                        "select d.reference from ChildDeath d where d.familyName = :name", String.class)
                .setParameter("name", head[0].strip())
                .getSingleResult();
        at(today.minusDays(Integer.parseInt(head[2].strip())), () -> {
            people.actAs(COORDINATOR);
            begin(reference);
            people.actAs(DOCTOR);
            fill(reference, lines);
            if (!how.equals("draft")) {
                analyses.send(reference, version(reference));
            }
            em.flush();
            em.clear();
        });
        return new Written(reference, how);
    }

    private void begin(String reference) {
        if (queries.view(reference).death().status() == ChildDeathStatus.NOTIFIED) {
            cases.step(reference, queries.view(reference).death().version(), ChildDeathAction.CALL_MEETING, null);
            em.flush();
        }
        analyses.begin(reference);
        em.flush();
    }

    private void fill(String reference, String[] lines) {
        Map<String, Typed> typed = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf(" = ");
            if (equals < 0 || line.startsWith("#")) {
                continue;
            }
            String text = line.substring(equals + 3);
            if (!line.startsWith("factor = ")) {
                typed.put(line.substring(0, equals), new Typed(TextMark.of(null), text));
                continue;
            }
            String[] parts = text.split("\\|", 5);
            String score = parts[2].isBlank() ? null : parts[2].strip();
            int number = analyses.list(reference, null, new NewFactor(parts[0].strip(), parts[1].strip(), score));
            put(typed, "f" + number + "Modifiable", parts[3]);
            put(typed, "f" + number + "Note", parts[4]);
        }
        em.flush();
        drafts.merge(new DraftSave(reference, "form", "", typed, Map.of()));
        em.flush();
    }

    private static void put(Map<String, Typed> typed, String field, String text) {
        if (!text.isBlank()) {
            typed.put(field, new Typed(TextMark.of(null), text.strip()));
        }
    }

    private String held(LocalDate today, List<String> agenda) {
        String[] reference = new String[1];
        at(today.minusDays(PLANNED), () -> {
            reference[0] = plan(today.minusDays(HELD), agenda);
            sendAgenda(reference[0]);
        });
        return reference[0];
    }

    private void decide(String meeting, List<String> agenda) {
        people.actAs(COORDINATOR);
        meetings.hold(new OverviewCommands.Hold(meeting, meetingVersion(meeting), List.of(CHAIR, COORDINATOR, DOCTOR)));
        em.flush();
        people.actAs(CHAIR);
        for (int number = 1; number <= agenda.size(); number++) {
            boolean completed = number == 1;
            var one = read.item(meeting, number);
            meetings.decide(new OverviewCommands.Decide(
                    meeting,
                    meetingVersion(meeting),
                    number,
                    completed
                            ? new Minute(
                                    "The panel read the perinatal review and heard what the parents asked.",
                                    "Agreed as drafted. The two trusts answer how records follow a mother at night.",
                                    null)
                            : new Minute(
                                    "The collision investigation is not complete.",
                                    "Put off to the next meeting; the police send the report before it.",
                                    "The road safety officer would have decided now."),
                    one.analysisVersion(),
                    (completed ? ItemOutcome.COMPLETED : ItemOutcome.PUT_OFF).code(),
                    one.line().category() == null ? null : one.line().category().code(),
                    null,
                    null));
            em.flush();
        }
    }

    private void coming(LocalDate today, List<String> agenda) {
        at(today.minusDays(NEXT_PLANNED), () -> sendAgenda(plan(today.plusDays(NEXT_IN), agenda)));
    }

    private String plan(LocalDate day, List<String> agenda) {
        people.actAs(COORDINATOR);
        String reference = meetings.plan(new OverviewCommands.Plan(
                new MeetingPlan(day, "09:30", "Council House, room 3", "https://meeting.example.org/overview"),
                null,
                CHAIR,
                List.of(CHAIR, COORDINATOR, DOCTOR)));
        em.flush();
        meetings.putOn(new OverviewCommands.PutOn(reference, meetingVersion(reference), agenda));
        em.flush();
        return reference;
    }

    private void sendAgenda(String meeting) {
        meetings.sendAgenda(new OverviewCommands.Step(meeting, meetingVersion(meeting), null));
        em.flush();
    }

    private void at(LocalDate day, Runnable work) {
        time.demonstrationClock()
                .at(day.atTime(MORNING).atZone(PortalTime.LONDON).toInstant(), work);
    }

    private long version(String reference) {
        return one(
                "select a.version from ChildDeathAnalysis a join ChildDeath d on d.id = a.childDeathId where"
                        + " d.reference = :reference",
                reference);
    }

    private long meetingVersion(String reference) {
        return one("select m.version from OverviewMeeting m where m.reference = :reference", reference);
    }

    private long one(String query, String reference) {
        @Nullable
        Number found = em.createQuery(query, Number.class)
                .setParameter("reference", reference)
                .getSingleResult();
        return found.longValue();
    }

    private static String text() {
        try (InputStream in = DemonstrationAnalyses.class.getResourceAsStream("/demo/child-death-analyses.txt")) {
            if (in == null) {
                throw new IllegalStateException("The demonstration analyses are not in the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
