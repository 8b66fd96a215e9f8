package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.DeathFacts;
import uk.slp.portal.childdeath.model.NameKey;
import uk.slp.portal.notification.likeness.Alike;
import uk.slp.portal.notification.likeness.AlikeDates;
import uk.slp.portal.notification.likeness.Likeness;
import uk.slp.portal.notification.likeness.Sketch;

/**
 * Looks for cases of the same death, over all panels, because the same child is told of by a hospital and a coroner to two
 * of them (rule 58). What is alike is decided as for notifications; the database finds those that can be.
 */
@ApplicationScoped
class AlikeDeaths {
    /** Days between two days of one death that were learned from different people. */
    private static final int DAYS_APART = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathReach reach;

    /**
     * A case, and what of it is alike.
     *
     * @param death the case, of any panel
     */
    record Found(ChildDeath death, Alike alike) {}

    /** Those alike, over all panels; the nearest first. One statement. */
    List<Found> of(DeathFacts facts) {
        Set<LocalDate> births = births(facts.birthDate());
        List<ChildDeath> candidates = em.createQuery(
                        "select d from ChildDeath d where d.status <> :duplicate and (d.nhsNumber = :number"
                                + " or d.deathDate between :from and :to or d.birthDate in :births and d.birthDate is not"
                                + " null or d.nameKey = :name and d.nameKey <> '')",
                        ChildDeath.class)
                .setParameter("duplicate", ChildDeathStatus.DUPLICATE)
                .setParameter("number", facts.nhsNumber() == null ? "none" : facts.nhsNumber())
                .setParameter("from", facts.deathDate().minusDays(DAYS_APART))
                .setParameter("to", facts.deathDate().plusDays(DAYS_APART))
                .setParameter("births", births)
                .setParameter("name", NameKey.of(facts.givenNames(), facts.familyName()))
                .getResultList();
        List<Found> found = new ArrayList<>();
        Sketch mine = sketch(facts);
        for (ChildDeath death : candidates) {
            alike(mine, facts, death).ifPresent(alike -> found.add(new Found(death, alike)));
        }
        found.sort((one, other) -> one.alike().compareTo(other.alike()));
        return found;
    }

    private static Optional<Alike> alike(Sketch mine, DeathFacts facts, ChildDeath death) {
        // Two children with two right numbers are two children, however alike twins are.
        if (facts.nhsNumber() != null
                && death.nhsNumber() != null
                && !facts.nhsNumber().equals(death.nhsNumber())) {
            return Optional.empty();
        }
        return Likeness.of(mine, sketch(death));
    }

    private static Set<LocalDate> births(@Nullable LocalDate birth) {
        Set<LocalDate> days = AlikeDates.ofBirth(birth == null ? null : birth.toString()).texts().stream()
                .map(AlikeDeaths::day)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return days.isEmpty() ? Set.of(LocalDate.EPOCH.minusYears(100)) : days;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException partOrNone) {
            return Optional.empty();
        }
    }

    private static Sketch sketch(DeathFacts facts) {
        return new Sketch(
                facts.givenNames(),
                facts.familyName(),
                text(facts.birthDate()),
                text(facts.deathDate()),
                facts.placeCode(),
                null,
                facts.nhsNumber());
    }

    private static Sketch sketch(ChildDeath death) {
        return new Sketch(
                death.givenNames(),
                death.familyName(),
                text(death.birthDate()),
                text(death.deathDate()),
                death.placeCode(),
                null,
                death.nhsNumber());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Whether the person's own panel has a case. */
    boolean own(ChildDeath death) {
        return reach.reaches(death.ownerId());
    }
}
