package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeathAnswers;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.childdeath.model.FactsOf;
import uk.slp.portal.childdeath.model.OpeningOf;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.deadlines.Editions;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Cases of an older system whose review was completed there, written within a use case that has checked the permission and
 * the cases. They are completed from the start: no agency is asked, no clock runs, and nobody is told.
 */
@ApplicationScoped
public class ImportedDeaths {
    @Inject
    private ChildDeaths deaths;

    @Inject
    private References references;

    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is wrong with answers by the rules of the notification form; the field is the name of the answer. */
    public static List<Violation> problems(Map<String, String> answers) {
        List<Violation> wrong = new ArrayList<>();
        answers.forEach(
                (name, text) -> DeathForm.named(name).ifPresent(question -> wrong.addAll(question.wrong(text))));
        return wrong;
    }

    /**
     * Writes a completed case.
     *
     * @param told day on which the panel was told
     * @param closed day on which the review was completed
     * @param answers checked, by the names of the form
     * @param source in words, for its history
     */
    public ChildDeathCase add(
            UUID panel, LocalDate told, LocalDate closed, Map<String, String> answers, String source) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String by = user.require().username();
        Map<String, @Nullable String> texts = new HashMap<>(answers);
        Answers kept = Answers.of(texts);
        LocalDate died = FactsOf.answers(kept, told).deathDate();
        ChildDeath death = new ChildDeath(
                references.next("CDR"),
                FactsOf.answers(kept, told),
                new OpeningOf(
                        ChildDeathStatus.NOTIFIED,
                        Editions.inForceOn(died).map(Edition::name).orElse("earlier"),
                        panel,
                        null,
                        false,
                        noon(told),
                        null),
                by,
                now);
        deaths.add(death, new ChildDeathAnswers(death.id(), NoticeKind.LIVE_BIRTH, kept));
        deaths.add(death.imported(noon(closed), source, by, now));
        audit.changed("import", ChildDeathCase.TYPE, death.reference());
        return death.view(register.name(panel));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(PortalTime.LONDON).toInstant();
    }
}
