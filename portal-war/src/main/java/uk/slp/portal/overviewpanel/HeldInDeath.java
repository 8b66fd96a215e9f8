package uk.slp.portal.overviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.CaseNames;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Identifiers.HeldAge;
import uk.slp.portal.identifiability.Identifiers.HeldDay;
import uk.slp.portal.identifiability.Identifiers.HeldNumber;
import uk.slp.portal.identifiability.Identifiers.HeldPerson;

/** What identifies the people of deaths, to be taken out of what the panel reads. Never kept, logged or shown. */
@ApplicationScoped
class HeldInDeath {
    private static final String CHILD = "the child";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseNames names;

    /** For each death what takes its identifiers out of a text. Two statements. */
    Map<UUID, Pseudonyms> of(Collection<UUID> deaths) {
        Map<UUID, Pseudonyms> found = new HashMap<>();
        if (deaths.isEmpty()) {
            return found;
        }
        Map<UUID, List<String>> others = names.of(deaths);
        for (Object[] row : em.createQuery(
                        "select d.id, d.givenNames, d.familyName, d.birthDate, d.deathDate, d.postcode, d.nhsNumber,"
                                + " d.keyWorker, d.reference from ChildDeath d where d.id in :deaths",
                        Object[].class)
                .setParameter("deaths", deaths)
                .getResultList()) {
            UUID id = (UUID) row[0];
            found.put(id, new Pseudonyms(identifiers(row, others.getOrDefault(id, List.of()))));
        }
        return found;
    }

    private static Identifiers identifiers(Object[] row, List<String> others) {
        LocalDate born = (@Nullable LocalDate) row[3];
        LocalDate died = (LocalDate) row[4];
        List<HeldPerson> people = new ArrayList<>();
        people.add(new HeldPerson(CHILD, text(row[1]), text(row[2]), ""));
        List<String> all = new ArrayList<>(others);
        if (row[7] != null) {
            all.add((String) row[7]);
        }
        for (String name : all) {
            int gap = name.strip().lastIndexOf(' ');
            people.add(new HeldPerson(
                    "somebody of the case",
                    gap < 0 ? name.strip() : name.strip().substring(0, gap),
                    gap < 0 ? "" : name.strip().substring(gap + 1),
                    ""));
        }
        List<HeldDay> days = new ArrayList<>();
        days.add(new HeldDay("the day of death", died));
        List<HeldAge> ages = new ArrayList<>();
        if (born != null) {
            days.add(new HeldDay("the date of birth of the child", born));
            ages.add(new HeldAge(born, died));
        }
        List<HeldNumber> numbers = new ArrayList<>();
        numbers.add(new HeldNumber("the reference of the case", (String) row[8]));
        if (row[6] != null) {
            numbers.add(new HeldNumber("the NHS number of the child", (String) row[6]));
        }
        return new Identifiers(
                people,
                days,
                ages,
                List.of(),
                row[5] == null ? List.of() : List.of((String) row[5]),
                List.of(),
                numbers,
                List.of(),
                Set.of(),
                -1);
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNullElse((String) value, "");
    }
}
