package uk.slp.portal.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.known.model.KnownPassage;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;

/**
 * Keeps what the writers of a review say of passages. For the services of reviews only: each has found its review within
 * the scope of the person, holds its row, and knows that it can be written now.
 */
@Dependent
public class KnownMarks {
    /** As many as an annex can hold and a reader read. */
    static final int MOST = 60;

    private static final int MOST_NEAR = 5;

    /** With fewer characters there is nothing to go by. */
    private static final int LEAST_WRITTEN = 60;

    private static final Pattern PASSAGE = Pattern.compile("([a-z0-9-]{1,160}):([a-z]\\d{1,4}(?:\\.\\d{1,4})?)");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PublishedLearning library;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The review that is marked for.
     *
     * @param type its kind in the audit trail
     * @param changedBy who changed it last, for a first mark that was made against something else
     */
    public record Subject(String type, UUID id, String reference, String changedBy, Instant changedAt) {}

    /**
     * Marks a passage, or takes its mark away, with its line in the audit trail.
     *
     * @throws NotFound if there is no such passage that everybody may read
     * @throws StaleVersion if somebody else marked it since
     * @throws RuleViolation if a reason is missing, something is too long, or there are too many
     */
    public void mark(Subject subject, MarkPassage command, Person person) {
        Matcher name = PASSAGE.matcher(command.passage());
        Optional<KnownPassage> present = name.matches() ? find(subject, name) : Optional.empty();
        long version = present.map(KnownPassage::version).orElse(0L);
        if (version != command.expectedVersion()) {
            throw present.map(p -> new StaleVersion(p.changedBy(), p.changedAt()))
                    .orElseGet(() -> new StaleVersion(subject.changedBy(), subject.changedAt()));
        }
        KnownMark mark = command.mark();
        if (mark == null) {
            em.remove(present.orElseThrow(() -> new NotFound("This passage is not marked for this review.")));
        } else {
            KnownPassage.Said said = new KnownPassage.Said(command.part(), mark, command.reason(), command.howUsed());
            KnownPassage.Marker marker = new KnownPassage.Marker(person.displayName(), person.username());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            present.ifPresentOrElse(
                    known -> known.change(said, marker, now),
                    () -> em.persist(
                            new KnownPassage(subject.type(), subject.id(), source(subject, name), said, marker, now)));
        }
        audit.changed(
                mark == null ? "known_unmark" : mark == KnownMark.USED ? "known_used" : "known_set_aside",
                subject.type(),
                subject.reference(),
                command.passage());
        em.flush();
    }

    private SourcePassage source(Subject subject, Matcher name) {
        if (!name.matches()) {
            throw new NotFound("Nothing was published at that address.");
        }
        long held = em.createQuery("select count(k) from KnownPassage k where k.subjectId = :subject", Long.class)
                .setParameter("subject", subject.id())
                .getSingleResult();
        if (held >= MOST) {
            throw new RuleViolation(
                    "passage",
                    "too_many",
                    "This review has " + MOST
                            + " marked passages, which is as many as it can hold. Take a mark away first.");
        }
        return library.passage(name.group(1), name.group(2))
                .orElseThrow(() -> new NotFound("There is no such passage in the library now."));
    }

    private Optional<KnownPassage> find(Subject subject, Matcher name) {
        return em.createQuery(
                        "select k from KnownPassage k where k.subjectId = :subject and k.slug = :slug"
                                + " and k.anchor = :anchor",
                        KnownPassage.class)
                .setParameter("subject", subject.id())
                .setParameter("slug", name.group(1))
                .setParameter("anchor", name.group(2))
                .getResultStream()
                .findFirst();
    }

    /** What stands beside a writing whose marked passages are known. No statement. */
    public KnownBeside beside(Writing writing, List<KnownLine> lines) {
        boolean written = writing.text().strip().length() >= LEAST_WRITTEN;
        List<NearPassage> near = written
                ? library.near(new NearText(
                        writing.text(),
                        writing.ageBands(),
                        writing.harms(),
                        lines.stream().map(KnownLine::code).collect(Collectors.toSet()),
                        MOST_NEAR))
                : List.of();
        return new KnownBeside(
                writing.reference(), writing.title(), writing.partName(), writing.back(), written, near, lines);
    }

    /** Every marked passage of a review. One statement. */
    public List<KnownLine> of(@Nullable UUID subject) {
        return KnownLines.of(
                em.createQuery(
                                "select " + KnownLines.COLUMNS + " from QueryPart q"
                                        + KnownLines.joined("kp.subjectId = :subject") + "where q.number = 1",
                                Object[].class)
                        .setParameter("subject", subject)
                        .getResultList(),
                0);
    }
}
