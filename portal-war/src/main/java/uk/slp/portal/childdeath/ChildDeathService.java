package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.childdeath.model.DeathLine;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** What the coordinator of a panel, or its designated doctor, does with a case. */
@ApplicationScoped
public class ChildDeathService {
    private static final int LONGEST_REASON = 4_000;

    /** Steps that are taken on the case itself; the others belong to what a later feature adds. */
    private static final Set<ChildDeathAction> OWN_STEPS = Set.of(
            ChildDeathAction.DO_NOT_REVIEW,
            ChildDeathAction.MAY_REVIEW,
            ChildDeathAction.END_RESPONSE,
            ChildDeathAction.REOPEN,
            ChildDeathAction.SAME_DEATH,
            ChildDeathAction.CALL_MEETING);

    @Inject
    private ChildDeaths deaths;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Replaces answers, those that are absent staying as they are: for programs.
     *
     * @throws RuleViolation with everything that cannot be kept
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public NoticeSaved write(String reference, long expectedVersion, Map<String, @Nullable String> texts) {
        ChildDeath death = lock(reference);
        death.expectVersion(expectedVersion);
        List<Violation> wrong = new ArrayList<>();
        texts.forEach((name, text) -> wrong.addAll(DeathForm.named(name)
                .map(field -> field.wrong(Answers.tidied(text)))
                .orElseGet(() -> List.of(new Violation(name, "unknown_field", "There is no question of this name.")))));
        RuleViolation.throwIfAny(wrong);
        Instant now = now();
        death.write(deaths.answers(death.id()), texts, desk::aim, by(), now);
        audit.changed("write", ChildDeathCase.TYPE, reference);
        return saved(death, now);
    }

    /**
     * Adds a line to a list.
     *
     * @param texts its first answers; empty for a line that is written on its page
     * @return its identity
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public UUID addLine(String reference, LineKind kind, Map<String, @Nullable String> texts) {
        ChildDeath death = lock(reference);
        List<Violation> wrong = new ArrayList<>();
        texts.forEach((name, text) -> wrong.addAll(DeathForm.named(kind, name)
                .map(field -> field.unkeepable(Answers.tidied(text)))
                .orElseGet(() -> List.of(new Violation(name, "unknown_field", "There is no question of this name.")))));
        RuleViolation.throwIfAny(wrong);
        Instant now = now();
        DeathLine line = death.newLine(kind, deaths.count(death.id()), by(), now);
        death.write(line, texts, by(), now);
        deaths.add(line);
        audit.changed("add_line", ChildDeathCase.TYPE, reference, kind.code());
        return line.id();
    }

    /** Takes a line away. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void removeLine(String reference, String id) {
        remove(lock(reference), id);
    }

    /** Takes a line away from the case as it was read: for programs. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void removeLine(String reference, long expectedVersion, String id) {
        ChildDeath death = lock(reference);
        death.expectVersion(expectedVersion);
        remove(death, id);
    }

    private void remove(ChildDeath death, String id) {
        DeathLine line =
                deaths.line(death.id(), id).orElseThrow(() -> new NotFound("This line is not in the case any more."));
        death.removed(by(), now());
        deaths.remove(line);
        audit.changed(
                "remove_line",
                ChildDeathCase.TYPE,
                death.reference(),
                line.kind().code());
    }

    /** Notes that the national database was told (rule 56). */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public NoticeSaved nationalTold(String reference, long expectedVersion) {
        ChildDeath death = lock(reference);
        death.expectVersion(expectedVersion);
        Instant now = now();
        deaths.add(death.nationalTold(by(), now));
        desk.told(death, "national_told", by(), now);
        return saved(death, now);
    }

    /**
     * Takes a step on the case itself.
     *
     * @throws RuleViolation if the step asks for a reason and there is none, or it belongs to another page
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public NoticeSaved step(String reference, long expectedVersion, ChildDeathAction action, @Nullable String reason) {
        if (!OWN_STEPS.contains(action)) {
            throw new RuleViolation("", "other_page", "“" + action.label() + "” is done on its own page.");
        }
        ChildDeath death = lock(reference);
        death.expectVersion(expectedVersion);
        Instant now = now();
        deaths.add(death.step(action, kept(reason), by(), now));
        desk.told(death, action.code(), by(), now);
        return saved(death, now);
    }

    private static @Nullable String kept(@Nullable String reason) {
        String plain = Answers.tidied(reason);
        if (plain != null && plain.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "too_long", "The reason holds " + LONGEST_REASON + " characters.");
        }
        return plain;
    }

    private ChildDeath lock(String reference) {
        return deaths.lock(reference)
                .orElseThrow(() -> new NotFound("There is no child death review of that reference."));
    }

    private String by() {
        return user.require().username();
    }

    private NoticeSaved saved(ChildDeath death, Instant now) {
        deaths.flush();
        return new NoticeSaved(death.reference(), death.version(), now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
