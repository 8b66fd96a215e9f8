package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.childdeath.model.DeathLine;

/** The professionals and agencies of a case, for the feature that asks them. Asked inside a use case that has opened it. */
@ApplicationScoped
public class ChildDeathProfessionals {
    @Inject
    private ChildDeaths deaths;

    /** Those of a case, in the order in which they were named. One statement. */
    public List<KnownProfessional> of(UUID childDeath) {
        return deaths.lines(childDeath).stream()
                .filter(line -> line.kind() == LineKind.PROFESSIONAL)
                .map(ChildDeathProfessionals::known)
                .toList();
    }

    /**
     * One that a query of the feature has read.
     *
     * @param line what was selected of {@code DeathLine}, of the kind {@link LineKind#PROFESSIONAL}
     */
    public static KnownProfessional known(Object line) {
        Answers answers = ((DeathLine) line).answers();
        return new KnownProfessional(
                answers.get("agencyKind"),
                answers.get("agencyName"),
                answers.get("name"),
                answers.get("role"),
                answers.get("email"),
                answers.get("phone"));
    }
}
