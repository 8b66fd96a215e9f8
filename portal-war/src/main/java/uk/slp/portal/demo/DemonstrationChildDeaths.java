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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathService;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.childdeath.NoticeSaved;
import uk.slp.portal.childdeath.NoticeService;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/** Invented deaths of children, told and kept through the same services as real ones, at moments before the start. */
@ApplicationScoped
public class DemonstrationChildDeaths {
    private static final int COLUMNS = 20;
    private static final Set<String> LINDENSHIRE = Set.of("X-LA-07", "X-LA-08");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NoticeService notices;

    @Inject
    private ChildDeathService cases;

    @Inject
    private ChildDeathQueries queries;

    @Inject
    private CasePeople people;

    @Inject
    private Clock clock;

    @Inject
    private PortalTime time;

    /** Tells of them, unless a death is known already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(240) PortalReady ready) {
        if (!ready.demonstration()
                || em.createQuery("select count(d) from ChildDeath d", Long.class)
                                .getSingleResult()
                        > 0) {
            return;
        }
        int number = 0;
        for (String[] row : rows()) {
            play(row, number++);
            em.flush();
            em.clear();
        }
    }

    private void play(String[] row, int number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        LocalDate died = today.minusDays(Long.parseLong(row[0]));
        Instant at =
                died.atTime(LocalTime.parse(row[1])).atZone(PortalTime.LONDON).toInstant();
        Instant told = at.plus(Duration.ofHours(Long.parseLong(row[2])));
        if (told.isAfter(clock.instant())) {
            told = clock.instant().minusSeconds(60);
        }
        Instant moment = told;
        try {
            time.demonstrationClock().at(moment, () -> tell(row, died, number));
            if (!row[18].isEmpty()) {
                String reference = reference();
                time.demonstrationClock().at(moment.plus(Duration.ofHours(5)), () -> keep(row, reference));
            }
        } catch (RuntimeException e) {
            throw new IllegalStateException("The demonstration death " + row[5] + ": " + e.getMessage(), e);
        } finally {
            people.nobody();
        }
    }

    private void tell(String[] row, LocalDate died, int number) {
        people.actAs(row[3]);
        NoticeSaved notice = notices.start(NoticeKind.LIVE_BIRTH);
        Map<String, @Nullable String> answers = new HashMap<>();
        answers.put("givenNames", row[4]);
        answers.put("familyName", row[5]);
        answers.put("birthDate", died.minusDays(Long.parseLong(row[6])).toString());
        answers.put("nhsNumber", number(number));
        answers.put("sex", row[7]);
        answers.put("ethnicity", row[8]);
        answers.put("residence", row[9]);
        answers.put("deathDate", died.toString());
        answers.put("deathTime", row[1]);
        answers.put("placeKind", row[11]);
        answers.put("placeAuthority", row[10]);
        answers.put("expected", row[12]);
        answers.put("mode", row[13]);
        answers.put("jointResponse", row[14]);
        if (!row[15].isEmpty()) {
            answers.put(row[15], "yes");
        }
        answers.put("keyWorker", row[16]);
        answers.put("abuseSuspected", row[17]);
        answers.put("summary", row[19]);
        answers.put("yourRole", "On duty");
        answers.put("yourPhone", "01632 960001");
        NoticeSaved written = notices.write(notice.reference(), notice.version(), answers);
        notices.addLine(
                written.reference(),
                LineKind.PARENT,
                Map.of("name", "Parent of " + row[4], "relation", "mother", "responsibility", "yes"));
        notices.addLine(
                written.reference(),
                LineKind.PROFESSIONAL,
                Map.of("agencyKind", "gp", "agencyName", "Mill Lane Surgery", "role", "General practitioner"));
        notices.addLine(
                written.reference(),
                LineKind.PROFESSIONAL,
                Map.of("agencyKind", "acute_hospital", "agencyName", "The acute hospital", "role", "Consultant"));
        em.flush();
        notices.send(written.reference(), version(written.reference()));
    }

    private void keep(String[] row, String reference) {
        people.actAs(LINDENSHIRE.contains(row[9]) ? "felix.osei" : "ruby.ellery");
        for (String step : row[18].split(",", -1)) {
            long version = queries.view(reference).death().version();
            if (step.equals("told")) {
                cases.nationalTold(reference, version);
            } else {
                cases.step(reference, version, ChildDeathAction.valueOf(step), null);
            }
            em.flush();
        }
        if (row[14].equals("yes")) {
            cases.addLine(
                    reference,
                    LineKind.STEP,
                    Map.of("step", "initial_discussion", "people", "Police, hospital, children’s social care"));
        }
    }

    private long version(String reference) {
        return em.createQuery("select n.version from ChildDeathNotice n where n.reference = :reference", Long.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    private String reference() {
        return em.createQuery("select d.reference from ChildDeath d order by d.reference desc", String.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** A number with a right last digit, of a range that is given to nobody. */
    private static String number(int index) {
        for (int i = 0; ; i++) {
            String nine = "999" + String.format(Locale.ROOT, "%06d", 100_000 + index * 100 + i);
            int sum = 0;
            for (int d = 0; d < 9; d++) {
                sum += (nine.charAt(d) - '0') * (10 - d);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    private static List<String[]> rows() {
        try (InputStream in = DemonstrationChildDeaths.class.getResourceAsStream("/demo/child-deaths.txt")) {
            if (in == null) {
                throw new IllegalStateException("The demonstration deaths are not in the application");
            }
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|", COLUMNS))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
