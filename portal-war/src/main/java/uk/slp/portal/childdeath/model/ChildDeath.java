package uk.slp.portal.childdeath.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.deadlines.Ages;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * One death of a child and how far its review has come. What agencies, the review meeting and the panel add is kept by the
 * features after this one; each moves the case on by its actions.
 */
@Entity
@Table(name = "child_death")
public class ChildDeath extends ChildDeathHead {
    /** Years after completion at which a record is looked at again; nothing is deleted by itself (rule 77). */
    private static final int RETENTION_YEARS = 25;

    private static final int MOST_LINES = 400;

    /** For the persistence provider. */
    protected ChildDeath() {}

    /** A death of which a panel was told. */
    public ChildDeath(String reference, DeathFacts facts, OpeningOf opening, String by, Instant at) {
        super(by, at);
        this.reference = reference;
        this.status = opening.status();
        this.guidanceEdition = opening.guidanceEdition();
        this.ownerId = opening.ownerId();
        this.mayReview = opening.mayReview();
        this.placePanelId = opening.placePanelId();
        this.notifiedAt = opening.notifiedAt();
        this.nationalDueAt = opening.nationalDueAt();
        this.inquest = "none";
        take(facts);
    }

    /**
     * Replaces answers, as the coordinator corrects or adds to what was told; the head follows.
     *
     * @param aim counts the panel's aim from the report and the inquest, should one have changed
     */
    public void write(
            ChildDeathAnswers kept,
            Map<String, @Nullable String> texts,
            BinaryOperator<@Nullable LocalDate> aim,
            String by,
            Instant at) {
        ChildDeathTransitions.RULES.require(status, ChildDeathAction.WRITE, null);
        kept.replace(kept.answers().with(texts));
        Answers now = kept.answers();
        take(FactsOf.answers(now, deathDate));
        String fifth = now.get("deprivation");
        deprivationQuintile = fifth != null && fifth.matches("[1-5]") ? Integer.valueOf(fifth) : null;
        String said = now.get("inquest");
        inquest = said == null ? "none" : said;
        LocalDate concluded = inquest.equals("concluded")
                ? Asked.day(now.get("inquestConcludedOn")).orElse(null)
                : null;
        inquestListedOn = inquest.equals("expected") || inquest.equals("opened")
                ? Asked.day(now.get("inquestListedOn")).orElse(null)
                : null;
        if (!Objects.equals(concluded, inquestConcludedOn)) {
            inquestConcludedOn = concluded;
            panelAim = aim.apply(reportReceivedOn, concluded);
        }
        touched(by, at);
    }

    /** A new, empty line of a list. */
    public DeathLine newLine(LineKind list, long present, String by, Instant at) {
        ChildDeathTransitions.RULES.require(status, ChildDeathAction.WRITE, null);
        if (present >= MOST_LINES) {
            throw new RuleViolation("", "too_many", "A case holds " + MOST_LINES + " lines.");
        }
        touched(by, at);
        return new DeathLine(id(), list, Answers.NONE, by, at);
    }

    /** Replaces answers of a line. */
    public void write(DeathLine line, Map<String, @Nullable String> texts, String by, Instant at) {
        ChildDeathTransitions.RULES.require(status, ChildDeathAction.WRITE, null);
        line.write(texts);
        touched(by, at);
    }

    /** Notes that a line was taken away. */
    public void removed(String by, Instant at) {
        ChildDeathTransitions.RULES.require(status, ChildDeathAction.WRITE, null);
        touched(by, at);
    }

    /** The national database was told. */
    public StatusChange nationalTold(String by, Instant at) {
        if (nationalDueAt == null || nationalSentAt != null) {
            throw new NotAllowedNow("The national database has been told already, or need not be told.");
        }
        nationalSentAt = at;
        touched(by, at);
        return new StatusChange(ChildDeathCase.TYPE, id(), status.code(), status.code(), "national_told", by, at, null);
    }

    /** Another notice of the same death came. */
    public StatusChange toldAgain(String notice, String by, Instant at) {
        touched(by, at);
        return new StatusChange(ChildDeathCase.TYPE, id(), status.code(), status.code(), "notify", by, at, notice);
    }

    /** Takes a step that changes nothing else. */
    public StatusChange step(ChildDeathAction action, @Nullable String reason, String by, Instant at) {
        Transition<ChildDeathStatus, ChildDeathAction> step =
                ChildDeathTransitions.RULES.require(status, action, reason);
        status = step.to();
        if (action == ChildDeathAction.CLOSE) {
            closedAt = at;
            retentionReview = LocalDate.ofInstant(at, PortalTime.LONDON).plusYears(RETENTION_YEARS);
        } else if (action == ChildDeathAction.REOPEN) {
            closedAt = null;
            retentionReview = null;
        }
        touched(by, at);
        return new StatusChange(
                ChildDeathCase.TYPE, id(), step.from().code(), step.to().code(), action.code(), by, at, reason);
    }

    /**
     * The review was completed in an older system.
     *
     * @param source what it was read from, for the history
     */
    public StatusChange imported(Instant completed, String source, String by, Instant at) {
        StatusChange change = step(ChildDeathAction.IMPORT, source, by, at);
        closedAt = completed;
        retentionReview = LocalDate.ofInstant(completed, PortalTime.LONDON).plusYears(RETENTION_YEARS);
        return change;
    }

    /**
     * Another panel takes the case over; the panel that had it stays informed.
     *
     * @param byAgreement whether that panel may review, the child not having lived in its area (s.16M(2))
     */
    public StatusChange transfer(UUID panel, boolean byAgreement, @Nullable String reason, String by, Instant at) {
        StatusChange change = step(ChildDeathAction.TRANSFER, reason, by, at);
        placePanelId = ownerId;
        ownerId = panel;
        mayReview = byAgreement;
        return change;
    }

    /** The report of the review meeting came on a day (rule 63). */
    public void reportReceived(LocalDate day, @Nullable LocalDate aim, String by, Instant at) {
        reportReceivedOn = day;
        panelAim = aim;
        touched(by, at);
    }

    private void take(DeathFacts facts) {
        residenceCode = facts.residenceCode();
        placeCode = facts.placeCode();
        placeKind = facts.placeKind();
        givenNames = facts.givenNames();
        familyName = facts.familyName();
        nameKey = NameKey.of(facts.givenNames(), facts.familyName());
        nhsNumber = facts.nhsNumber();
        nhsAbsent = facts.nhsAbsent();
        birthDate = facts.birthDate();
        birthTime = facts.birthTime();
        deathDate = facts.deathDate();
        deathTime = facts.deathTime();
        diedAt = diedAt(facts);
        LocalDate born = birthDate;
        ageDays = born == null ? null : (int) ChronoUnit.DAYS.between(born, deathDate);
        ageYears = born == null ? null : Ages.on(born, deathDate);
        sex = facts.sex();
        ethnicity = facts.ethnicity();
        postcode = facts.postcode();
        gestationWeeks = facts.gestationWeeks();
        birthWeightGrams = facts.birthWeightGrams();
        expected = facts.expected();
        abuseSuspected = facts.abuseSuspected();
        jointResponse = facts.jointResponse();
        summary = facts.summary();
        keyWorker = facts.keyWorker();
    }

    /** When the child of some facts died; null while the hour is not known. */
    public static @Nullable Instant diedAt(DeathFacts facts) {
        String time = facts.deathTime();
        return time == null ? null : instant(facts.deathDate(), time);
    }

    /** A day and a time in London; of an hour that came twice it is the earlier one, so that no clock runs too long. */
    static Instant instant(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(PortalTime.LONDON).toInstant();
    }

    /** The name as it is shown: a child without a name is not without words. */
    public String child() {
        String name = ((givenNames == null ? "" : givenNames) + " " + (familyName == null ? "" : familyName)).strip();
        return name.isEmpty() ? "Child without a recorded name" : name;
    }

    /** As later features see it. */
    public ChildDeathCase view(String ownerName) {
        return new ChildDeathCase(
                id(),
                reference,
                version(),
                status,
                ownerId,
                ownerName,
                residenceCode,
                placePanelId,
                placeCode,
                placeKind,
                child(),
                nhsNumber,
                birthDate,
                deathDate,
                deathTime,
                ageDays,
                ageYears,
                sex,
                ethnicity,
                postcode,
                gestationWeeks,
                birthWeightGrams,
                expected,
                abuseSuspected,
                jointResponse,
                summary,
                keyWorker,
                notifiedAt,
                inquest,
                inquestConcludedOn,
                reportReceivedOn,
                panelAim,
                closedAt);
    }
}
