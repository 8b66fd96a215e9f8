package uk.slp.portal.recommendation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.NearRecommendations.Place;
import uk.slp.portal.recommendation.model.Recommendation;
import uk.slp.portal.recommendation.model.RepeatChoice;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;

/**
 * Earlier recommendations beside those that a review is writing, and what its writers say of them (rule 72). For the
 * services of reviews only: each has found its review within the scope of the person, and knows that it can be written
 * now. What is being written goes through memory to the index of this node and is kept nowhere on its way.
 */
@Dependent
public class RepeatChoices {
    private static final int MOST_OWN = 3;
    private static final int MOST_OTHERS = 2;

    /** Of a text with more recommendations only the first are compared: the page stays readable and answers in time. */
    private static final int MOST_DRAFTS = 40;

    /** With fewer characters there is nothing to go by. */
    private static final int LEAST_WRITTEN = 20;

    private static final int POOL = 8;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NearRecommendations library;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The review that is written.
     *
     * @param type its kind in the audit trail
     * @param partnershipId its own area
     * @param area the same by the name under which it publishes
     * @param changedBy who changed it last, for a first choice that was made against something else
     */
    public record Subject(
            String type,
            UUID id,
            String reference,
            UUID partnershipId,
            @Nullable String area,
            String changedBy,
            Instant changedAt) {}

    private record Earlier(
            Recommendation line, String slug, String title, String publisher, LocalDate on, boolean withdrawn) {}

    /** What is beside each new recommendation. One statement. */
    public List<RepeatedDraft> beside(Subject subject, List<DraftText> drafts) {
        List<DraftText> compared = drafts.stream().limit(MOST_DRAFTS).toList();
        Map<DraftText, Set<Place>> near = new LinkedHashMap<>();
        compared.forEach(draft -> near.put(draft, places(subject, draft)));
        Map<UUID, Earlier> earlier = new HashMap<>();
        List<RepeatChoice> choices = new ArrayList<>();
        read(subject.id(), near.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), earlier, choices);
        Map<UUID, DraftText> chosenFor = new HashMap<>();
        choices.forEach(choice -> {
            DraftText draft = DraftMatch.best(choice.draft(), compared, DraftText::text);
            if (draft != null) {
                chosenFor.put(choice.id(), draft);
            }
        });
        return compared.stream()
                .map(draft -> new RepeatedDraft(
                        draft,
                        lines(
                                subject,
                                draft,
                                near.getOrDefault(draft, Set.of()),
                                earlier,
                                choices.stream()
                                        .filter(choice -> draft.equals(chosenFor.get(choice.id())))
                                        .toList())))
                .toList();
    }

    /** The same where anything published is near; else nothing, and no statement. */
    public List<RepeatedDraft> besideIfNear(Subject subject, List<DraftText> drafts) {
        boolean near = drafts.stream().limit(MOST_DRAFTS).anyMatch(draft -> !places(subject, draft)
                .isEmpty());
        return near ? beside(subject, drafts) : List.of();
    }

    /**
     * What the writers said, as it goes into what is sealed: only of recommendations that are still in the text, in the
     * order in which they stand there. One statement.
     */
    public List<SealedRepeat> sealed(UUID subject, List<DraftText> drafts) {
        List<Object[]> rows = em.createQuery(
                        "select c, r, i.slug, i.title, i.publisher, i.publishedOn, i.withdrawnAt from RepeatChoice c"
                                + " join Recommendation r on r.id = c.earlierId join PublishedItem i on i.id = r.itemId"
                                + " where c.subjectId = :subject order by c.createdAt, c.id",
                        Object[].class)
                .setParameter("subject", subject)
                .getResultList();
        List<SealedRepeat> sealed = new ArrayList<>();
        for (DraftText draft : drafts) {
            for (Object[] row : rows) {
                RepeatChoice choice = (RepeatChoice) row[0];
                if (draft.equals(DraftMatch.best(choice.draft(), drafts, DraftText::text))) {
                    sealed.add(SealedRepeat.of(draft, choice, (Recommendation) row[1], row));
                }
            }
        }
        return sealed;
    }

    private Set<Place> places(Subject subject, DraftText draft) {
        if (draft.text().strip().length() < LEAST_WRITTEN) {
            return Set.of();
        }
        Set<Place> places = new LinkedHashSet<>();
        if (subject.area() != null) {
            places.addAll(library.near(draft.text(), subject.area(), POOL));
        }
        places.addAll(library.near(draft.text(), null, POOL));
        return places;
    }

    /** The earlier lines that are near or chosen, and the choices, read together. */
    private void read(UUID subject, Set<Place> places, Map<UUID, Earlier> earlier, List<RepeatChoice> choices) {
        Set<String> slugs = places.stream().map(Place::slug).collect(Collectors.toSet());
        List<Object[]> rows = em.createQuery(
                        "select r, i.slug, i.title, i.publisher, i.publishedOn, i.withdrawnAt, c from Recommendation r"
                                + " join PublishedItem i on i.id = r.itemId"
                                + " left join RepeatChoice c on c.earlierId = r.id and c.subjectId = :subject"
                                + " where c.id is not null or (i.slug in :slugs and i.withdrawnAt is null"
                                + " and r.removedOn is null)",
                        Object[].class)
                .setParameter("subject", subject)
                .setParameter("slugs", slugs.isEmpty() ? Set.of("-") : slugs)
                .getResultList();
        for (Object[] row : rows) {
            Recommendation line = (Recommendation) row[0];
            RepeatChoice choice = (RepeatChoice) row[6];
            boolean asked = places.contains(new Place((String) row[1], line.anchor()));
            if (choice != null) {
                choices.add(choice);
            }
            if (choice != null || asked) {
                earlier.put(
                        line.id(),
                        new Earlier(
                                line,
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (LocalDate) row[4],
                                row[5] != null));
            }
        }
    }

    private static List<RepeatLine> lines(
            Subject subject, DraftText draft, Set<Place> near, Map<UUID, Earlier> earlier, List<RepeatChoice> choices) {
        Map<UUID, RepeatLine> lines = new LinkedHashMap<>();
        choices.forEach(choice -> {
            Earlier one = earlier.get(choice.earlierId());
            if (one != null) {
                lines.put(choice.earlierId(), line(subject, draft, one, choice));
            }
        });
        List<RepeatLine> found = earlier.values().stream()
                .filter(one -> near.contains(new Place(one.slug(), one.line().anchor())))
                .filter(one -> !lines.containsKey(one.line().id()))
                .sorted(Comparator.comparingDouble(
                        (Earlier one) -> -Sameness.of(draft.text(), one.line().text())))
                .map(one -> line(subject, draft, one, null))
                .toList();
        List<RepeatLine> all = new ArrayList<>(lines.values());
        found.stream().filter(RepeatLine::own).limit(MOST_OWN).forEach(all::add);
        found.stream().filter(line -> !line.own()).limit(MOST_OTHERS).forEach(all::add);
        return all;
    }

    private static RepeatLine line(Subject subject, DraftText draft, Earlier one, @Nullable RepeatChoice choice) {
        Recommendation r = one.line();
        boolean own = subject.partnershipId().equals(r.partnershipId());
        boolean readable = !one.withdrawn() && r.removedOn() == null;
        AreaWords words = own ? AreaWords.of(r.now()) : r.released() == null ? null : AreaWords.of(r.released());
        return new RepeatLine(
                r.reference(),
                r.place(),
                one.withdrawn() ? "" : r.text(),
                one.title(),
                one.publisher(),
                one.on(),
                readable ? "/learning/" + one.slug() + "#" + r.anchor() : null,
                own,
                Sameness.of(draft.text(), r.text()) >= Sameness.NEAR,
                words != null
                        ? words.words()
                        : r.partnershipId() == null ? "Not answered in this portal" : "No answer published yet",
                words == null ? one.on() : words.since(),
                choice == null ? 0 : choice.version(),
                choice == null ? null : choice.kind(),
                choice == null ? null : choice.reason(),
                choice == null ? null : choice.chosenName(),
                choice == null ? null : choice.changedAt());
    }

    /**
     * Keeps a choice, or takes it away, with its line in the audit trail. The row of the review is held.
     *
     * @throws NotFound if there is no such recommendation in the text now, or no such earlier one
     * @throws StaleVersion if somebody else chose since
     */
    public void choose(Subject subject, List<DraftText> drafts, ChooseRepeat command, Person person) {
        DraftText draft = drafts.stream()
                .filter(one -> one.key().equals(command.key()))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such recommendation in the text that is saved now."));
        Recommendation earlier = em.createQuery(
                        "select r from Recommendation r where r.reference = :reference", Recommendation.class)
                .setParameter("reference", command.earlier())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no recommendation of that reference."));
        RepeatChoice present = present(subject, drafts, draft, earlier);
        long version = present == null ? 0 : present.version();
        if (version != command.expectedVersion()) {
            throw present == null
                    ? new StaleVersion(subject.changedBy(), subject.changedAt())
                    : new StaleVersion(present.changedBy(), present.changedAt());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RepeatKind kind = command.kind();
        if (command.forget()) {
            if (present == null) {
                throw new NotFound("Nothing was said of this recommendation.");
            }
            em.remove(present);
        } else {
            RepeatChoice.Said said = new RepeatChoice.Said(
                    command.part(),
                    draft.text(),
                    kind,
                    subject.partnershipId().equals(earlier.partnershipId()),
                    command.reason(),
                    person.displayName());
            if (present == null) {
                em.persist(new RepeatChoice(subject.type(), subject.id(), earlier.id(), said, person.username(), now));
            } else {
                present.change(said, person.username(), now);
            }
        }
        audit.changed(
                command.forget() || kind == null ? "repeat_forget" : "repeat_" + kind.code(),
                subject.type(),
                subject.reference(),
                earlier.reference());
        em.flush();
    }

    private @Nullable RepeatChoice present(
            Subject subject, List<DraftText> drafts, DraftText draft, Recommendation earlier) {
        return em.createQuery(
                        "select c from RepeatChoice c where c.subjectId = :subject and c.earlierId = :earlier",
                        RepeatChoice.class)
                .setParameter("subject", subject.id())
                .setParameter("earlier", earlier.id())
                .getResultStream()
                .filter(choice -> Objects.equals(DraftMatch.best(choice.draft(), drafts, DraftText::text), draft))
                .findFirst()
                .orElse(null);
    }
}
