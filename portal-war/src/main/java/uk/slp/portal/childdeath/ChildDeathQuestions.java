package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeathTransitions;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.childdeath.model.DeathLine;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/**
 * The questions of a family, for the review meeting that answers them. Asked inside a use case that has opened the case; what
 * is written here stands in the case, so that it is in one place.
 */
@ApplicationScoped
public class ChildDeathQuestions {
    /** Code of the place to which a question was taken. */
    private static final String MEETING = "review_meeting";

    @Inject
    private ChildDeaths deaths;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Those without an answer, in the order in which they were asked. One statement. */
    public List<FamilyQuestion> open(UUID childDeath) {
        return open(deaths.lines(childDeath));
    }

    /**
     * Those without an answer among lines that a query of the feature has read.
     *
     * @param lines what was selected of {@code DeathLine}, in the order in which they were asked
     */
    public static List<FamilyQuestion> open(List<?> lines) {
        return lines.stream()
                .map(DeathLine.class::cast)
                .filter(line -> line.kind() == LineKind.QUESTION
                        && line.answers().get("question") != null
                        && line.answers().get("answer") == null)
                .map(line -> new FamilyQuestion(
                        line.id(), String.valueOf(line.answers().get("question"))))
                .toList();
    }

    /** Keeps the answer that the review meeting gave; a question that was taken away is passed over. */
    public void answered(String reference, UUID question, @Nullable String answer) {
        Map<String, @Nullable String> texts = new HashMap<>();
        texts.put("takenTo", MEETING);
        texts.put("answer", answer);
        write(reference, question, texts);
    }

    /** Keeps when and how the family was told; a question that was taken away is passed over. */
    public void told(String reference, UUID question, LocalDate on, String how) {
        Map<String, @Nullable String> texts = new HashMap<>();
        texts.put("answeredOn", on.toString());
        texts.put("answeredHow", how);
        write(reference, question, texts);
    }

    private void write(String reference, UUID question, Map<String, @Nullable String> texts) {
        ChildDeath death = deaths.lock(reference)
                .orElseThrow(() -> new NotFound("There is no child death review of that reference."));
        if (ChildDeathTransitions.RULES
                .find(death.status(), ChildDeathAction.WRITE)
                .isEmpty()) {
            // A review that is complete stays as it is; what the family was told stands at the meeting.
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        deaths.line(death.id(), question.toString()).ifPresent(line -> {
            death.write(line, texts, user.require().username(), now);
            audit.changed("write", ChildDeathCase.TYPE, reference, "question");
            deaths.flush();
        });
    }
}
