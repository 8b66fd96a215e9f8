package uk.slp.portal.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.recommendation.model.Recommendation;
import uk.slp.portal.recommendation.model.RecommendationLink;
import uk.slp.portal.recommendation.model.RepeatChoice;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * Where what is published enters the ledger, in the transaction of its publication, and where a correction of a report
 * reaches it.
 */
@ApplicationScoped
public class LedgerEntry {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private AuditTrail audit;

    @Inject
    private WorkMemory memory;

    /**
     * A published item with its recommendations, as its text has them now.
     *
     * @param publisher who published it, by name; a partnership of that name answers
     * @param practiceReviewId the review it came from, or null; then its partnership answers
     * @param units in the order of the text
     * @param formerReadable whether words that a correction takes out may still be kept
     */
    public record Item(
            UUID id,
            String slug,
            String publisher,
            @Nullable UUID practiceReviewId,
            List<Unit> units,
            boolean formerReadable,
            String by,
            Instant at) {
        public Item {
            units = List.copyOf(units);
        }
    }

    /**
     * A recommendation of an item.
     *
     * @param place what the passage is called: "Recommendation 3"
     * @param addressee to whom it is made, or null
     */
    public record Unit(String anchor, String place, String text, @Nullable String addressee) {}

    /** Enters every recommendation of an item, and what its writers said of earlier ones near to it. */
    @BySystem("the publication of learning")
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(Item item) {
        if (item.units().isEmpty()) {
            return;
        }
        // Its item was made in this transaction, and the provider knows nothing of the order between them.
        em.flush();
        List<Recommendation> entered = add(item, item.units(), 0);
        em.flush();
        follow(item, entered);
        memory.forget();
    }

    /**
     * Brings the ledger to a corrected text. A recommendation is known again by its words, then by its place; one that is
     * no longer made keeps its line, with the day.
     */
    @BySystem("the correction of published learning")
    @Transactional(Transactional.TxType.MANDATORY)
    public void corrected(Item item) {
        List<Recommendation> known = new ArrayList<>(em.createQuery(
                        "select r from Recommendation r where r.itemId = :item order by r.number", Recommendation.class)
                .setParameter("item", item.id())
                .getResultList());
        int highest = known.stream().mapToInt(Recommendation::number).max().orElse(0);
        Map<Unit, Recommendation> again = new HashMap<>();
        item.units()
                .forEach(unit -> take(known, again, unit, line -> line.text().equals(kept(unit))));
        item.units()
                .forEach(unit -> take(
                        known,
                        again,
                        unit,
                        line -> line.anchor().equals(unit.anchor())
                                && line.removedOn() == null
                                && Sameness.of(line.text(), unit.text()) >= Sameness.NEAR));
        item.units()
                .forEach(unit ->
                        take(known, again, unit, line -> Sameness.of(line.text(), unit.text()) >= Sameness.EDITED));
        again.forEach((unit, line) -> line.corrected(made(unit), item.by(), item.at()));
        known.forEach(line -> line.removed(item.formerReadable(), day(item.at()), item.by(), item.at()));
        add(item, item.units().stream().filter(unit -> !again.containsKey(unit)).toList(), highest);
        memory.forget();
    }

    private static void take(
            List<Recommendation> known, Map<Unit, Recommendation> again, Unit unit, Predicate<Recommendation> same) {
        if (again.containsKey(unit)) {
            return;
        }
        known.stream().filter(same).findFirst().ifPresent(line -> {
            again.put(unit, line);
            known.remove(line);
        });
    }

    private static String kept(Unit unit) {
        return unit.text().length() <= Recommendation.LONGEST_TEXT
                ? unit.text()
                : unit.text().substring(0, Recommendation.LONGEST_TEXT - 1) + "…";
    }

    private List<Recommendation> add(Item item, List<Unit> units, int highest) {
        UUID partnership = units.isEmpty() ? null : partnership(item);
        List<Recommendation> added = new ArrayList<>();
        for (Unit unit : units) {
            Recommendation line = new Recommendation(
                    item.id(),
                    item.slug(),
                    highest + added.size() + 1,
                    made(unit),
                    partnership,
                    day(item.at()),
                    item.by(),
                    item.at());
            em.persist(line);
            em.persist(new StatusChange(
                    Recommendation.TYPE,
                    line.id(),
                    null,
                    line.now().status().code(),
                    "publish",
                    item.by(),
                    item.at(),
                    null));
            added.add(line);
        }
        return added;
    }

    /** Who answers: the partnership of the review, or the one that published under its name. */
    private @Nullable UUID partnership(Item item) {
        if (item.practiceReviewId() != null) {
            return em.createQuery("select r.partnershipId from PracticeReview r where r.id = :id", UUID.class)
                    .setParameter("id", item.practiceReviewId())
                    .getResultStream()
                    .findFirst()
                    .orElse(null);
        }
        return organisations.ever(OrganisationKind.PARTNERSHIP).stream()
                .filter(one -> one.name().equals(item.publisher()))
                .findFirst()
                .map(OrganisationView::id)
                .orElse(null);
    }

    private Recommendation.Made made(Unit unit) {
        String to = unit.addressee();
        UUID known = to == null
                ? null
                : List.of(
                                OrganisationKind.PARTNERSHIP,
                                OrganisationKind.LOCAL_AUTHORITY,
                                OrganisationKind.ICB,
                                OrganisationKind.POLICE,
                                OrganisationKind.NATIONAL_BODY)
                        .stream()
                        .flatMap(kind -> organisations.ever(kind).stream())
                        .filter(one -> one.name().equalsIgnoreCase(to.strip()))
                        .findFirst()
                        .map(OrganisationView::id)
                        .orElse(null);
        return new Recommendation.Made(unit.anchor(), unit.place(), unit.text(), to, known);
    }

    /** What the writers said of earlier recommendations becomes part of the ledger with the publication. */
    private void follow(Item item, List<Recommendation> entered) {
        if (item.practiceReviewId() == null) {
            return;
        }
        List<RepeatChoice> choices = em.createQuery(
                        "select c from RepeatChoice c where c.subjectId = :review and c.kind <> :different",
                        RepeatChoice.class)
                .setParameter("review", item.practiceReviewId())
                .setParameter("different", RepeatKind.DIFFERENT)
                .getResultList();
        Map<UUID, Recommendation> lines = new HashMap<>();
        Set<String> linked = new HashSet<>();
        for (RepeatChoice choice : choices) {
            Recommendation later = DraftMatch.best(choice.draft(), entered, Recommendation::text);
            Recommendation earlier = lines.computeIfAbsent(choice.earlierId(), id -> em.find(Recommendation.class, id));
            boolean supersedes = choice.kind() == RepeatKind.SUPERSEDE;
            if (later == null
                    || earlier == null
                    || earlier.now().status() == LedgerStatus.SUPERSEDED
                    || !linked.add(later.reference() + " " + earlier.reference())) {
                continue;
            }
            em.persist(new RecommendationLink(later.id(), earlier.id(), choice.kind(), day(item.at())));
            em.persist(earlier.followed(supersedes, later.reference(), item.by(), item.at()));
            audit.changed(
                    supersedes ? "supersede" : "strengthen",
                    Recommendation.TYPE,
                    earlier.reference(),
                    "by " + later.reference());
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalTime.LONDON);
    }
}
