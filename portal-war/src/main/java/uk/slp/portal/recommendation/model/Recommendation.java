package uk.slp.portal.recommendation.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.Answer;
import uk.slp.portal.recommendation.EvidenceLevel;
import uk.slp.portal.recommendation.LedgerAction;
import uk.slp.portal.recommendation.LedgerStatus;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.VersionedRecord;
import uk.slp.portal.shared.text.TypedText;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StateMachine.Transition;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * A recommendation as it was published, and what the area it is addressed to makes of it (domain reference, section 7).
 * Its reference is given once: the text of the report may be corrected and its passages counted anew.
 */
@Entity
@Table(name = "recommendation")
public class Recommendation extends VersionedRecord {
    /** The kind of record in the audit trail and the status history. */
    public static final String TYPE = "recommendation";

    /** Most characters of a recommendation that are kept; the report has the whole. */
    public static final int LONGEST_TEXT = 10_000;

    static final int LONGEST_REASON = 2_000;
    static final int LONGEST_ACTION = 4_000;
    static final int LONGEST_OWNER = 200;
    private static final int LONGEST_ADDRESSEE = 300;

    /** Evidence of activity alone shows no effect (rule 71). */
    private static final int EFFECT = EvidenceLevel.PRACTITIONERS_KNOW.rung();

    private static final Pattern PERSON =
            Pattern.compile("(?iu)\\S+@\\S+|\\b(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame)\\.?\\s+\\p{L}.*");

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "item_id", updatable = false)
    private UUID itemId;

    @Column(name = "ledger_number", updatable = false)
    private int number;

    @Column(name = "anchor")
    private String anchor;

    @Column(name = "place")
    private String place;

    @Column(name = "recommendation")
    private String text;

    @Column(name = "addressee")
    private @Nullable String addressee;

    @Column(name = "addressee_id")
    private @Nullable UUID addresseeId;

    @Column(name = "partnership_id", updatable = false)
    private @Nullable UUID partnershipId;

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    @Embedded
    private AreaAnswer now;

    @Embedded
    @AttributeOverride(name = "status", column = @Column(name = "released_status"))
    @AttributeOverride(name = "since", column = @Column(name = "released_on"))
    @AttributeOverride(name = "answer", column = @Column(name = "released_answer"))
    @AttributeOverride(name = "reason", column = @Column(name = "released_reason"))
    @AttributeOverride(name = "action", column = @Column(name = "released_action"))
    @AttributeOverride(name = "owner", column = @Column(name = "released_owner"))
    @AttributeOverride(name = "dueOn", column = @Column(name = "released_due"))
    @AttributeOverride(name = "level", column = @Column(name = "released_level"))
    private @Nullable AreaAnswer released;

    /** For the persistence provider. */
    protected Recommendation() {}

    /**
     * Where it stands in its report, and what it says.
     *
     * @param place what the passage is called: "Recommendation 3"
     * @param addressee to whom it is made, in the words of the report; may be null
     * @param addresseeId the organisation of exactly that name, or null
     */
    public record Made(
            String anchor, String place, String text, @Nullable String addressee, @Nullable UUID addresseeId) {}

    /**
     * Enters the ledger.
     *
     * @param slug last part of the address of its item
     * @param number counted within its item, never given twice
     * @param partnershipId who answers; null if none of this portal does
     */
    public Recommendation(
            UUID itemId,
            String slug,
            int number,
            Made made,
            @Nullable UUID partnershipId,
            LocalDate day,
            String by,
            Instant at) {
        super(by, at);
        this.itemId = itemId;
        this.number = number;
        this.reference = slug + "-r" + number;
        this.partnershipId = partnershipId;
        this.now = new AreaAnswer(LedgerTransitions.RULES.initial(), day);
        stand(made);
    }

    private void stand(Made made) {
        anchor = made.anchor();
        place = made.place();
        text = cut(made.text(), LONGEST_TEXT);
        addressee = made.addressee() == null ? null : cut(made.addressee(), LONGEST_ADDRESSEE);
        addresseeId = made.addresseeId();
    }

    /** The corrected report makes it in these words, at this place. */
    public void corrected(Made made, String by, Instant at) {
        boolean same = made.anchor().equals(anchor)
                && made.place().equals(place)
                && cut(made.text(), LONGEST_TEXT).equals(text)
                && removedOn == null;
        if (!same || !Objects.equals(made.addressee(), addressee)) {
            stand(made);
            removedOn = null;
            touched(by, at);
        }
    }

    /**
     * The corrected report no longer makes it.
     *
     * @param keptText whether its words may still be kept
     */
    public void removed(boolean keptText, LocalDate day, String by, Instant at) {
        if (removedOn == null) {
            removedOn = day;
            touched(by, at);
        }
        if (!keptText && !text.isEmpty()) {
            text = "";
            touched(by, at);
        }
    }

    /**
     * The area answers, or answers anew.
     *
     * @throws RuleViolation if no answer was chosen, or it needs a reason
     */
    public StatusChange answer(@Nullable Answer given, @Nullable String reason, String by, Instant at) {
        if (given == null) {
            throw new RuleViolation("answer", "answer_required", "Choose what you answer.");
        }
        String why = TypedText.inLines(reason);
        refuseLong("reason", why, LONGEST_REASON);
        if (given != Answer.ACCEPTED && why == null) {
            throw new RuleViolation(
                    "reason",
                    "reason_required",
                    given == Answer.PARTLY
                            ? "Say which part you accept, and why not the rest."
                            : "Say why it is not accepted.");
        }
        LedgerAction action =
                switch (given) {
                    case ACCEPTED -> LedgerAction.ACCEPT;
                    case PARTLY -> LedgerAction.ACCEPT_PARTLY;
                    case NOT_ACCEPTED -> LedgerAction.DECLINE;
                };
        StatusChange change = apply(action, why, by, at);
        now.answered(given, why, day(at));
        return change;
    }

    /**
     * What will be done, by whom and by when.
     *
     * @throws RuleViolation with everything that is wrong with it
     */
    public StatusChange plan(
            @Nullable String what, @Nullable String who, @Nullable LocalDate due, String by, Instant at) {
        String action = TypedText.inLines(what);
        String owner = TypedText.inLines(who);
        List<Violation> wrong = new ArrayList<>();
        if (action == null) {
            wrong.add(new Violation("action", "action_required", "Say what will be done."));
        } else if (action.length() > LONGEST_ACTION) {
            wrong.add(tooLong("action", action, LONGEST_ACTION));
        }
        if (owner == null) {
            wrong.add(new Violation("owner", "owner_required", "Say which role or office is responsible."));
        } else if (owner.length() > LONGEST_OWNER) {
            wrong.add(tooLong("owner", owner, LONGEST_OWNER));
        } else if (PERSON.matcher(owner).matches()) {
            wrong.add(new Violation(
                    "owner",
                    "owner_is_a_person",
                    "Name a role or an office, such as Head of early help. People are not named here."));
        }
        if (due == null) {
            wrong.add(
                    new Violation("dueOn", "day_required", "Enter the day by which it will be done, as a real date."));
        }
        RuleViolation.throwIfAny(wrong);
        StatusChange change = apply(LedgerAction.PLAN, null, by, at);
        now.planned(action, owner, due);
        return change;
    }

    /**
     * Something was done. Evidence counts by the highest rung that any of it reaches.
     *
     * @throws RuleViolation if it has no words or too many
     */
    public StatusChange note(@Nullable String words, @Nullable EvidenceLevel level, String by, Instant at) {
        String said = TypedText.inLines(words);
        if (said == null) {
            throw new RuleViolation("note", "note_required", "Say what was done.");
        }
        refuseLong("note", said, LONGEST_ACTION);
        StatusChange change = apply(LedgerAction.NOTE, null, by, at);
        if (level != null) {
            now.shown(level.rung());
        }
        return change;
    }

    /**
     * Takes a step that has no words of its own.
     *
     * @throws RuleViolation if it needs a reason, or evidence (rule 71)
     */
    public StatusChange step(LedgerAction action, @Nullable String reason, String by, Instant at) {
        String why = TypedText.inLines(reason);
        refuseLong("reason", why, LONGEST_REASON);
        LedgerTransitions.RULES.require(now.status(), action, why);
        if (action == LedgerAction.FINISH && now.level() == null) {
            throw new RuleViolation(
                    "note", "evidence_required", "Add at least one piece of evidence before you record it as done.");
        }
        StatusChange change = apply(action, why, by, at);
        if (action == LedgerAction.RELEASE) {
            released = now.copy();
        } else if (action == LedgerAction.OVERTAKE) {
            now.explained(why);
        }
        return change;
    }

    /** A later recommendation takes its place or strengthens it; both are public, so this is at once. */
    public StatusChange followed(boolean superseded, String laterReference, String by, Instant at) {
        StatusChange change =
                apply(superseded ? LedgerAction.SUPERSEDE : LedgerAction.STRENGTHEN, laterReference, by, at);
        if (superseded) {
            AreaAnswer known = released == null ? new AreaAnswer(now.status(), now.since()) : released.copy();
            known.moved(LedgerStatus.SUPERSEDED, day(at));
            released = known;
        }
        return change;
    }

    /** Whether it was done without anything that shows an effect (rule 71). */
    public boolean activityOnly() {
        Integer level = now.level();
        return now.status() == LedgerStatus.DONE && (level == null || level < EFFECT);
    }

    /** Whether what staff know is not what everybody can read. */
    public boolean unreleased() {
        AreaAnswer open = released;
        return open == null
                ? now.status() != LedgerStatus.NO_ANSWER
                : open.status() != now.status()
                        || !open.since().equals(now.since())
                        || !Objects.equals(open.answer(), now.answer())
                        || !Objects.equals(open.reason(), now.reason())
                        || !Objects.equals(open.action(), now.action())
                        || !Objects.equals(open.owner(), now.owner())
                        || !Objects.equals(open.dueOn(), now.dueOn())
                        || !Objects.equals(open.level(), now.level());
    }

    private StatusChange apply(LedgerAction action, @Nullable String reason, String by, Instant at) {
        Transition<LedgerStatus, LedgerAction> edge = LedgerTransitions.RULES.require(now.status(), action, reason);
        now.moved(edge.to(), day(at));
        touched(by, at);
        return new StatusChange(TYPE, id(), edge.from().code(), edge.to().code(), action.code(), by, at, reason);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalTime.LONDON);
    }

    private static void refuseLong(String field, @Nullable String words, int most) {
        if (words != null && words.length() > most) {
            RuleViolation.throwIfAny(List.of(tooLong(field, words, most)));
        }
    }

    private static Violation tooLong(String field, String words, int most) {
        return new Violation(
                field, "too_long", "Shorten this to " + most + " characters; it has " + words.length() + ".");
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    public String reference() {
        return reference;
    }

    public UUID itemId() {
        return itemId;
    }

    public int number() {
        return number;
    }

    public String anchor() {
        return anchor;
    }

    public String place() {
        return place;
    }

    /** As published, or as corrected since; empty where the words may not be kept. */
    public String text() {
        return text;
    }

    public @Nullable String addressee() {
        return addressee;
    }

    public @Nullable UUID addresseeId() {
        return addresseeId;
    }

    public @Nullable UUID partnershipId() {
        return partnershipId;
    }

    public @Nullable LocalDate removedOn() {
        return removedOn;
    }

    /** As the staff of the area know it. */
    public AreaAnswer now() {
        return now;
    }

    /** As everybody may read it; null before anything was released. */
    public @Nullable AreaAnswer released() {
        return released;
    }
}
