package uk.slp.portal.overviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    private CaseNames names;

    /** What is known of a death without its lists. */
    record Known(
            UUID id,
            String reference,
            @Nullable String givenNames,
            @Nullable String familyName,
            @Nullable LocalDate born,
            LocalDate died,
            @Nullable String postcode,
            @Nullable String nhsNumber,
            @Nullable String keyWorker) {}

    /** For each death what takes its identifiers out of a text. One statement. */
    Map<UUID, Pseudonyms> of(Collection<Known> deaths) {
        Map<UUID, Pseudonyms> found = new HashMap<>();
        if (deaths.isEmpty()) {
            return found;
        }
        Map<UUID, List<String>> others = names.of(deaths.stream().map(Known::id).toList());
        deaths.forEach(death ->
                found.put(death.id(), new Pseudonyms(identifiers(death, others.getOrDefault(death.id(), List.of())))));
        return found;
    }

    private static Identifiers identifiers(Known death, List<String> others) {
        LocalDate born = death.born();
        List<HeldPerson> people = new ArrayList<>();
        people.add(new HeldPerson(
                CHILD,
                Objects.requireNonNullElse(death.givenNames(), ""),
                Objects.requireNonNullElse(death.familyName(), ""),
                ""));
        List<String> all = new ArrayList<>(others);
        if (death.keyWorker() != null) {
            all.add(death.keyWorker());
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
        days.add(new HeldDay("the day of death", death.died()));
        List<HeldAge> ages = new ArrayList<>();
        if (born != null) {
            days.add(new HeldDay("the date of birth of the child", born));
            ages.add(new HeldAge(born, death.died()));
        }
        List<HeldNumber> numbers = new ArrayList<>();
        numbers.add(new HeldNumber("the reference of the case", death.reference()));
        if (death.nhsNumber() != null) {
            numbers.add(new HeldNumber("the NHS number of the child", death.nhsNumber()));
        }
        return new Identifiers(
                people,
                days,
                ages,
                List.of(),
                death.postcode() == null ? List.of() : List.of(death.postcode()),
                List.of(),
                numbers,
                List.of(),
                Set.of(),
                -1);
    }
}
