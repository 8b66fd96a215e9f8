package uk.slp.portal.identifiability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.model.IdentityConfirmation;
import uk.slp.portal.identifiability.model.IdentitySettlement;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.persistence.InstantConverter;

/**
 * Finds hits and keeps what was said of them. For the services of records only: each has found its record within the
 * scope of the person, holds its row, and knows that it can be worked on now.
 */
@Dependent
public class IdentitySettlements {
    /**
     * Lines of a query by the identity of the record ({@code ?1}), with the columns kind, three texts, a moment and a long
     * text; read by {@link #read}. What stands in {@code %s} is the part.
     */
    private static final String ROWS =
            "select 'settled', s.mark, s.answer, s.settled_by, s.settled_at, s.settled_name || '\n"
                    + "' || coalesce(s.reason, '') from identity_settlement s where s.subject_id = ?1 and s.part = '%s'"
                    + " union all select 'confirmed', c.list_mark, c.confirmed_name, c.confirmed_by, c.confirmed_at, null"
                    + " from identity_confirmation c where c.subject_id = ?1 and c.part = '%s'";

    private static final InstantConverter MOMENTS = new InstantConverter();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What is kept of a text.
     *
     * @param settled the answers
     * @param confirmed the last confirmation
     */
    public record Kept(List<Settled> settled, @Nullable Confirmed confirmed) {
        public Kept {
            settled = List.copyOf(settled);
        }
    }

    /**
     * The record whose text it is.
     *
     * @param type its kind in the audit trail
     */
    public record Subject(String type, UUID id, String reference, String part) {}

    /** The lines of a query that give what is kept, as a part of a greater one. */
    public static String rows(String part) {
        return String.format(Locale.ROOT, ROWS, part, part);
    }

    /** Reads those lines out of all lines of the query. */
    public static Kept read(List<Object[]> rows) {
        List<Settled> settled = new ArrayList<>();
        Confirmed confirmed = null;
        for (Object[] row : rows) {
            if ("settled".equals(row[0])) {
                String told = Objects.requireNonNull((String) row[5]);
                int line = told.indexOf('\n');
                String reason = told.substring(line + 1);
                settled.add(new Settled(
                        (String) row[1],
                        Coded.of(IdentityAnswer.class, (String) row[2]),
                        reason.isEmpty() ? null : reason,
                        (String) row[3],
                        told.substring(0, line),
                        moment(row[4])));
            } else if ("confirmed".equals(row[0])) {
                confirmed = new Confirmed((String) row[1], (String) row[3], (String) row[2], moment(row[4]));
            }
        }
        return new Kept(settled, confirmed);
    }

    private static Instant moment(Object column) {
        return Objects.requireNonNull(MOMENTS.convertToEntityAttribute(column));
    }

    /** What is kept of a text by itself. One statement. */
    public Kept of(UUID subject, String part) {
        List<?> rows = em.createNativeQuery(rows(part)).setParameter(1, subject).getResultList();
        return read(rows.stream().map(row -> (Object[]) row).toList());
    }

    /** Compares a text with what its case holds and puts the answers beside the hits. No statement. */
    public IdentityState state(List<TextPart> parts, Identifiers identifiers, Kept kept, @Nullable String closedBy) {
        return writtenBySeveral(parts, identifiers, kept, closedBy == null ? Set.of() : Set.of(closedBy));
    }

    /** The same where several people wrote the text or said that it is complete: none of them is the second. */
    public IdentityState writtenBySeveral(
            List<TextPart> parts, Identifiers identifiers, Kept kept, Set<String> writers) {
        Set<String> nobody = kept.settled().stream()
                .filter(one -> one.answer() == IdentityAnswer.NOT_THIS_PERSON)
                .map(Settled::mark)
                .collect(Collectors.toSet());
        return new IdentityState(
                writers, parts, check(identifiers).hits(parts, hit -> true, nobody), kept.settled(), kept.confirmed());
    }

    /** Of a text about which nothing is settled the hits that are wanted, however many others stand before them. */
    public List<IdentityHit> hits(List<TextPart> parts, Identifiers identifiers, Predicate<IdentityHit> wanted) {
        return check(identifiers).hits(parts, wanted, Set.of());
    }

    private static IdentityCheck check(Identifiers identifiers) {
        return new IdentityCheck(identifiers, Settings.current().number(Setting.IDENTITY_FEW));
    }

    /** The hits that a command is about: its own, and if it says so those of the same words. */
    public List<IdentityHit> meant(IdentityState state, SettleHit command) {
        IdentityHit hit = state.hits().stream()
                .filter(one -> one.mark().equals(command.mark()))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such hit in the text any more."));
        return state.hits().stream()
                .filter(one -> one.mark().equals(hit.mark()) || command.everywhere() && same(one, hit))
                .toList();
    }

    /** Whether two hits are of the same kind and the same words, both in the text or both in the file only. */
    public static boolean same(IdentityHit one, IdentityHit other) {
        return one.kind() == other.kind()
                && one.inFileOnly() == other.inFileOnly()
                && inOneLine(one).equalsIgnoreCase(inOneLine(other));
    }

    private static String inOneLine(IdentityHit hit) {
        return hit.found().replaceAll("\\s+", " ");
    }

    /**
     * Keeps how hits are settled, with a line in the audit trail.
     *
     * @throws RuleViolation if a reason is missing or too long
     */
    public void settle(Subject subject, List<IdentityHit> hits, SettleHit command, Person person) {
        refuseElsewhere(hits, command.how());
        Map<String, IdentitySettlement> present = new HashMap<>();
        em.createQuery(
                        "select s from IdentitySettlement s where s.subjectId = :subject and s.part = :part",
                        IdentitySettlement.class)
                .setParameter("subject", subject.id())
                .setParameter("part", subject.part())
                .getResultList()
                .forEach(one -> present.put(one.mark(), one));
        IdentitySettlement.Said said =
                new IdentitySettlement.Said(command.how(), command.reason(), person.username(), person.displayName());
        for (IdentityHit hit : hits) {
            IdentitySettlement settlement = present.get(hit.mark());
            if (settlement == null) {
                em.persist(new IdentitySettlement(
                        subject.id(), subject.part(), hit.mark(), hit.kind().code(), said, now()));
            } else {
                settlement.say(said, now());
            }
        }
        em.flush();
        audit.changed(
                "identity_" + command.how().code(),
                subject.type(),
                subject.reference(),
                hits.get(0).kind().code() + " in " + subject.part()
                        + (hits.size() == 1 ? "" : ", " + hits.size() + " places"));
    }

    /**
     * What stands in the file only is removed with its release and not changed in the text; nothing of the text is.
     *
     * @throws RuleViolation if an answer does not fit where the hit stands
     */
    static void refuseElsewhere(List<IdentityHit> hits, IdentityAnswer how) {
        boolean file = hits.stream().anyMatch(IdentityHit::inFileOnly);
        if (how == IdentityAnswer.REMOVED && !file) {
            throw new RuleViolation(
                    "answer", "not_in_file", "It stands in the text, from which nothing is removed on release.");
        }
        if (how == IdentityAnswer.CHANGED && file) {
            throw new RuleViolation(
                    "answer",
                    "in_file",
                    "It stands in the file and not in the text. Say that it is removed on release, or upload another"
                            + " file.");
        }
    }

    /**
     * Keeps that a second person has confirmed the list, with a line in the audit trail.
     *
     * @param listMark mark of the list that the person has read
     * @throws RuleViolation if hits are open, the person is one of the first, or the list is another one now
     */
    public void confirm(Subject subject, IdentityState state, Person person, @Nullable String listMark) {
        state.refuseConfirming(person.username(), listMark);
        em.createQuery(
                        "select c from IdentityConfirmation c where c.subjectId = :subject and c.part = :part",
                        IdentityConfirmation.class)
                .setParameter("subject", subject.id())
                .setParameter("part", subject.part())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        before -> before.say(state.listMark(), person.username(), person.displayName(), now()),
                        () -> em.persist(new IdentityConfirmation(
                                subject.id(),
                                subject.part(),
                                state.listMark(),
                                person.username(),
                                person.displayName(),
                                now())));
        em.flush();
        audit.changed(
                "identity_confirm",
                subject.type(),
                subject.reference(),
                state.hits().size() + " hits in " + subject.part());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
