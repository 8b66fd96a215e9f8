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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathService;
import uk.slp.portal.childdeathsharing.AuthorityService;
import uk.slp.portal.childdeathsharing.SharingCommands;
import uk.slp.portal.childdeathsharing.SharingService;
import uk.slp.portal.childdeathtransfer.TransferCommands;
import uk.slp.portal.childdeathtransfer.TransferService;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/**
 * What invented panels did about the invented deaths with others: questions to authorities, joins, offers to other panels,
 * inquests. No link to tell of a death is among it: it would be sent to an official address, and those are real.
 */
@ApplicationScoped
public class DemonstrationDeathSharing {
    private static final int COLUMNS = 7;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final String TELEPHONE = "01632 960017";

    /** What a row of the file has after who did what. */
    private static final int FIRST = 4;

    private static final int SECOND = 5;
    private static final int THIRD = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SharingService sharing;

    @Inject
    private AuthorityService authorities;

    @Inject
    private TransferService transfers;

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

    /** Plays them after the review meetings, unless a question was asked already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(255) PortalReady ready) {
        if (!ready.demonstration()
                || em.createQuery("select count(q) from AuthorityQuestion q", Long.class)
                                .getSingleResult()
                        > 0) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        try {
            for (String[] row : rows()) {
                LocalDate day = today.minusDays(Long.parseLong(row[1]));
                time.demonstrationClock()
                        .at(day.atTime(AFTERNOON).atZone(PortalTime.LONDON).toInstant(), () -> play(row, day, today));
                em.flush();
                em.clear();
            }
        } finally {
            people.nobody();
        }
    }

    private void play(String[] row, LocalDate day, LocalDate today) {
        people.actAs(row[2]);
        death(row[0]).ifPresent(death -> step(row, death, day, today));
    }

    private void step(String[] row, String death, LocalDate day, LocalDate today) {
        switch (row[3]) {
            case "inquest" -> inquest(row, death, today);
            case "residence" -> write(death, Map.of("residence", row[FIRST]));
            case "ask" -> sharing.ask(new SharingCommands.Ask(death, row[FIRST], TELEPHONE, row[SECOND]));
            case "answer" -> answer(death, row[FIRST], row[SECOND], null);
            case "notified" -> notification(0).ifPresent(one -> answer(death, "notified", row[FIRST], one));
            case "withdraw" -> sharing.withdraw(death, shared("AuthorityQuestion", death, row[FIRST]));
            case "join" ->
                notification(row[FIRST].equals("safeguard") ? 0 : 1)
                        .ifPresent(one -> sharing.propose(
                                new SharingCommands.Propose(death, "X-LA-01", one, row[FIRST], row[SECOND])));
            case "agree" -> authorities.agree(shared("CaseJoin", death, null));
            case "decline" -> authorities.decline(shared("CaseJoin", death, row[FIRST]));
            case "offer" ->
                transfers.offer(new TransferCommands.Offer(death, row[FIRST], row[SECOND], TELEPHONE, row[THIRD]));
            case "accept" -> transfers.accept(offer(death, null));
            case "refuse" -> transfers.decline(offer(death, row[FIRST]));
            default -> throw new IllegalStateException("The demonstration of " + day + " knows no step " + row[3]);
        }
    }

    private void inquest(String[] row, String death, LocalDate today) {
        Map<String, @Nullable String> texts = new HashMap<>();
        texts.put("coroner", "referred");
        texts.put("inquest", "opened");
        texts.put("inquestOpenedOn", today.minusDays(Long.parseLong(row[FIRST])).toString());
        if (!row[SECOND].isEmpty()) {
            texts.put(
                    "inquestListedOn",
                    today.plusDays(Long.parseLong(row[SECOND])).toString());
        }
        write(death, texts);
    }

    private void write(String death, Map<String, @Nullable String> texts) {
        cases.write(death, queries.view(death).death().version(), texts);
    }

    private void answer(String death, String code, String words, @Nullable String notification) {
        SharingCommands.Step one = shared("AuthorityQuestion", death, null);
        authorities.answer(
                new SharingCommands.Answer(one.reference(), one.expectedVersion(), code, words, notification));
    }

    /** The question or join of a case, as it stands now. */
    private SharingCommands.Step shared(String entity, String death, @Nullable String reason) {
        String of = entity.equals("CaseJoin")
                ? "x.childDeathReference = :death"
                : "x.id in (select o.questionId from QuestionOrigin o where o.childDeathReference = :death)";
        Object[] row = one("select x.reference, x.version from " + entity + " x where " + of, death);
        return new SharingCommands.Step((String) row[0], ((Number) row[1]).longValue(), reason);
    }

    private TransferCommands.Step offer(String death, @Nullable String reason) {
        Object[] row =
                one("select t.reference, t.version from CaseTransfer t where t.childDeathReference = :death", death);
        return new TransferCommands.Step((String) row[0], ((Number) row[1]).longValue(), reason);
    }

    private Object[] one(String query, String death) {
        return em.createQuery(query, Object[].class)
                .setParameter("death", death)
                .getSingleResult();
    }

    private Optional<String> death(String name) {
        return em.createQuery("select d.reference from ChildDeath d where d.familyName = :name", String.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** A notification that Calderwick has sent, by its place among them. */
    private Optional<String> notification(int place) {
        return em.createQuery(
                        "select n.reference from Notification n where n.submittedAt is not null and n.authorityId in"
                                + " (select o.id from Organisation o where o.code = 'X-LA-01') order by n.reference",
                        String.class)
                .setFirstResult(place)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static List<String[]> rows() {
        try (InputStream in = DemonstrationDeathSharing.class.getResourceAsStream("/demo/child-death-sharing.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "What was done about the demonstration deaths is not in the application");
            }
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.copyOf(
                            Arrays.stream(line.split("\\|", COLUMNS))
                                    .map(String::strip)
                                    .toArray(String[]::new),
                            COLUMNS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
