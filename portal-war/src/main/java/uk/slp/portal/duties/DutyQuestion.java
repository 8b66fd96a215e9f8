package uk.slp.portal.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.deadlines.Editions;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.shared.error.Violation;

/** A question that was asked in named texts, with its answer or with everything that is wrong with it. */
public final class DutyQuestion {
    private final FactsReader reader;
    private final List<Violation> problems = new ArrayList<>();
    private final @Nullable DutyAnswer answer;

    /**
     * Asks.
     *
     * @param texts by the names of {@link FactsReader#FIELDS}
     * @param today decides the edition of the guidance where no day of awareness is given
     */
    public DutyQuestion(Map<String, String> texts, DutyFinder finder, LocalDate today) {
        reader = new FactsReader(texts);
        problems.addAll(reader.problems());
        answer = reader.facts().map(facts -> find(facts, finder, today)).orElse(null);
    }

    private @Nullable DutyAnswer find(DutyFacts facts, DutyFinder finder, LocalDate today) {
        LocalDate aware = facts.awareOn();
        Edition edition = Editions.inForceOn(aware == null ? today : aware).orElse(Edition.WT2018);
        try {
            return finder.find(facts, edition);
        } catch (UnknownYear e) {
            problems.add(new Violation("awareOn", "unknown_year", e.getMessage() + "."));
        } catch (RuleNotInForce e) {
            problems.add(new Violation("awareOn", "rule_not_in_force", e.sentence() + "."));
        }
        return null;
    }

    /** The answer, unless something is wrong. */
    public Optional<DutyAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** What is missing or cannot be read, in the order of the questions. */
    public List<Violation> unreadable() {
        return reader.unreadable();
    }

    /** Everything that is wrong. */
    public List<Violation> problems() {
        return List.copyOf(problems);
    }
}
