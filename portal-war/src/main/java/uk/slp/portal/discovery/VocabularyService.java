package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.model.VocabularyEdit;
import uk.slp.portal.discovery.model.VocabularyVersion;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.changes.ChangeLog;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
import uk.slp.search.judged.VocabularyTrial;

/**
 * Changes the vocabulary: line by line in a draft, each with a reason, and then all at once by a release, which every node
 * takes over from the change log without a restart. Nothing that was in use is ever lost.
 */
@ApplicationScoped
public class VocabularyService {
    public static final int LONGEST_REASON = 1000;

    private static final int LONGEST_SECTION = 100;

    /** A little below what a version can hold. */
    private static final int LONGEST_FILE = 390_000;

    private static final double IN_TEN_THOUSANDTHS = 10_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VocabularyQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private ChangeLog changeLog;

    @Inject
    private Clock clock;

    /**
     * Adds a line to the draft.
     *
     * @param section the heading under which it is to stand; a new one is made
     * @throws RuleViolation with everything that is wrong
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public void add(
            @Nullable String section, @Nullable VocabularyLine line, @Nullable String reason, long expectedVersion) {
        VocabularyDraft draft = locked();
        List<Violation> wrong = new ArrayList<>();
        String heading =
                stripped(section).replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        if (heading.isEmpty() || heading.length() > LONGEST_SECTION || heading.startsWith("#")) {
            wrong.add(new Violation("section", "section_length", "Choose the heading under which it is to stand."));
        }
        String text = statement(draft, line, null, wrong);
        String why = reason(reason, wrong);
        if (draft.text().statements().size() >= VocabularyText.MOST_STATEMENTS) {
            wrong.add(new Violation("terms", "full", "The vocabulary is full; retire a line first."));
        }
        RuleViolation.throwIfAny(wrong);
        refuseStale(draft, expectedVersion);
        keep(draft, heading, null, text, why);
    }

    /**
     * Changes a line in the draft.
     *
     * @param key of the line
     * @throws NotFound if the draft has no such line
     * @throws RuleViolation with everything that is wrong
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public void change(
            @Nullable String key, @Nullable VocabularyLine line, @Nullable String reason, long expectedVersion) {
        VocabularyDraft draft = locked();
        String before = find(draft, key);
        List<Violation> wrong = new ArrayList<>();
        String text = statement(draft, line, before, wrong);
        String why = reason(reason, wrong);
        RuleViolation.throwIfAny(wrong);
        refuseStale(draft, expectedVersion);
        keep(draft, section(draft, before), before, text, why);
    }

    /**
     * Takes a line out of the draft.
     *
     * @param key of the line
     * @throws NotFound if the draft has no such line
     * @throws RuleViolation if no reason is given
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public void retire(@Nullable String key, @Nullable String reason, long expectedVersion) {
        VocabularyDraft draft = locked();
        String before = find(draft, key);
        List<Violation> wrong = new ArrayList<>();
        String why = reason(reason, wrong);
        RuleViolation.throwIfAny(wrong);
        refuseStale(draft, expectedVersion);
        keep(draft, section(draft, before), before, null, why);
    }

    /**
     * Drops the last change of the draft.
     *
     * @throws NotAllowedNow if there is no draft
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public void undo(long expectedVersion) {
        VocabularyDraft draft = opened(expectedVersion);
        List<VocabularyEdit> edits = edits();
        edits.get(edits.size() - 1).drop(clock.instant());
        audit.changed("undo", VocabularyReader.SUBJECT_TYPE, "draft of version " + (draft.base() + 1));
    }

    /**
     * Drops the whole draft.
     *
     * @throws NotAllowedNow if there is no draft
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public void discard(long expectedVersion) {
        VocabularyDraft draft = opened(expectedVersion);
        edits().forEach(edit -> edit.drop(clock.instant()));
        audit.changed("discard", VocabularyReader.SUBJECT_TYPE, "draft of version " + (draft.base() + 1));
    }

    /**
     * Puts the draft to use, on every node and without a restart.
     *
     * @param what what was changed, in a sentence
     * @param why why, in a sentence
     * @return the number of the version
     * @throws NotAllowedNow if there is no draft
     * @throws RuleViolation if one of the two statements is missing
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public int release(@Nullable String what, @Nullable String why, long expectedVersion) {
        List<Violation> wrong = new ArrayList<>();
        String changed = sentence("what", what, "Say in 1 to 1,000 characters what you changed.", wrong);
        String because = sentence("why", why, "Say in 1 to 1,000 characters why it should be so.", wrong);
        RuleViolation.throwIfAny(wrong);
        // Measured before anything is locked: others go on writing meanwhile.
        VocabularyTrial trial = queries.trial(queries.draft());
        VocabularyDraft draft = opened(expectedVersion);
        int number = draft.base() + 1;
        em.persist(new VocabularyVersion(
                number,
                draft.text().file(LocalDate.now(clock) + " (" + number + ")"),
                changed,
                because,
                trial.measures() ? (Integer) (int) Math.round(trial.meanBefore() * IN_TEN_THOUSANDTHS) : null,
                trial.measures() ? (Integer) (int) Math.round(trial.meanAfter() * IN_TEN_THOUSANDTHS) : null,
                user.require().username(),
                clock.instant()));
        em.flush();
        edits().forEach(edit -> edit.release(number));
        audit.changed(
                "release",
                VocabularyReader.SUBJECT_TYPE,
                "version " + number,
                draft.changes().size() + " changes");
        changeLog.record(VocabularyReader.SUBJECT_TYPE, Integer.toString(number));
        return number;
    }

    /**
     * Makes a draft that leads back to a former version, to be looked at and released like any other.
     *
     * @param number of the version; 0 for the file that comes with the portal
     * @throws NotAllowedNow if there is a draft already
     * @throws NotFound if there is no such version
     * @throws RuleViolation if no reason is given or nothing would change
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.VOCABULARY_EDIT)
    @Transactional
    public void bringBack(int number, @Nullable String reason, long expectedVersion) {
        VocabularyDraft draft = locked();
        VocabularyQueries.Version old = queries.version(number);
        List<Violation> wrong = new ArrayList<>();
        String why = reason(reason, wrong);
        RuleViolation.throwIfAny(wrong);
        if (draft.open()) {
            throw new NotAllowedNow("There is a draft already. Release or discard it first.");
        }
        refuseStale(draft, expectedVersion);
        if (old.missing().isEmpty() && old.since().isEmpty()) {
            throw new RuleViolation("reason", "unchanged", "That version says what is in use now.");
        }
        VocabularyText led = draft.text();
        for (VocabularyText.Statement gone : old.since()) {
            led = led.replacing(gone.text(), Optional.empty());
        }
        for (VocabularyText.Statement back : old.missing()) {
            led = led.adding(section(old.text(), back.text()), back.text());
        }
        refuseTooMuch(led, "reason");
        int seq = lastSeq();
        for (VocabularyText.Statement gone : old.since()) {
            seq++;
            em.persist(edit(seq, section(draft, gone.text()), gone.text(), null, why));
        }
        for (VocabularyText.Statement back : old.missing()) {
            seq++;
            em.persist(edit(seq, section(old.text(), back.text()), null, back.text(), why));
        }
        audit.changed("bring_back", VocabularyReader.SUBJECT_TYPE, "version " + number);
    }

    private void keep(
            VocabularyDraft draft, String section, @Nullable String before, @Nullable String after, String reason) {
        refuseTooMuch(
                before == null
                        ? draft.text().adding(section, after == null ? "" : after)
                        : draft.text().replacing(before, Optional.ofNullable(after)),
                "terms");
        em.persist(edit(lastSeq() + 1, section, before, after, reason));
        audit.changed(
                before == null ? "add_line" : after == null ? "retire_line" : "change_line",
                VocabularyReader.SUBJECT_TYPE,
                "draft of version " + (draft.base() + 1));
    }

    /** A draft that could not be tried or kept would shut its own page, so it is refused before it is one. */
    private static void refuseTooMuch(VocabularyText text, String field) {
        boolean readable = text.file("").length() <= LONGEST_FILE;
        try {
            if (readable) {
                text.vocabulary("draft");
            }
        } catch (IllegalArgumentException tooMany) {
            readable = false;
        }
        if (!readable) {
            throw new RuleViolation(
                    field,
                    "too_much",
                    "With this the vocabulary would relate more than can be searched. Retire lines first.");
        }
    }

    private VocabularyEdit edit(
            int seq, String section, @Nullable String before, @Nullable String after, String reason) {
        return new VocabularyEdit(
                seq, section, before, after, reason, user.require().username(), clock.instant());
    }

    private int lastSeq() {
        Integer last = em.createQuery("select max(e.seq) from VocabularyEdit e", Integer.class)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    private List<VocabularyEdit> edits() {
        return em.createQuery(
                        "select e from VocabularyEdit e where e.version is null and e.droppedAt is null order by e.seq",
                        VocabularyEdit.class)
                .getResultList();
    }

    /** The draft, which nobody else changes until this transaction ends. */
    private VocabularyDraft locked() {
        em.createNativeQuery("select last_seq from change_counter where id = 1 for update")
                .getResultList();
        return queries.draft();
    }

    private VocabularyDraft opened(long expectedVersion) {
        VocabularyDraft draft = locked();
        refuseStale(draft, expectedVersion);
        if (!draft.open()) {
            throw new NotAllowedNow("There is no draft: nothing was changed since the last release.");
        }
        return draft;
    }

    private void refuseStale(VocabularyDraft draft, long expectedVersion) {
        if (draft.version() == expectedVersion) {
            return;
        }
        if (draft.open()) {
            VocabularyChange last = draft.changes().get(draft.changes().size() - 1);
            throw new StaleVersion(last.madeBy(), last.madeAt());
        }
        VocabularyRelease newest = queries.releases().get(0);
        throw new StaleVersion(
                newest.madeBy().isEmpty() ? "somebody else" : newest.madeBy(),
                Objects.requireNonNullElse(newest.madeAt(), clock.instant()));
    }

    private static String find(VocabularyDraft draft, @Nullable String key) {
        return draft.text()
                .find(stripped(key))
                .orElseThrow(() -> new NotFound("The draft has no such line; it may have been changed meanwhile."))
                .text();
    }

    private static String section(VocabularyDraft draft, String text) {
        return section(draft.text(), text);
    }

    private static String section(VocabularyText vocabulary, String text) {
        return vocabulary.sectionOf(text).orElse("");
    }

    private static String statement(
            VocabularyDraft draft, @Nullable VocabularyLine line, @Nullable String before, List<Violation> wrong) {
        String text = (line == null ? VocabularyLine.empty() : line).statement(wrong);
        if (text.equals(before)) {
            wrong.add(new Violation("terms", "unchanged", "Nothing is different from what is there now."));
        } else if (draft.text().has(text)) {
            wrong.add(new Violation("terms", "already_there", "The vocabulary has this very line already."));
        }
        return text;
    }

    private static String reason(@Nullable String reason, List<Violation> wrong) {
        return sentence("reason", reason, "Say in 1 to 1,000 characters why.", wrong);
    }

    private static String sentence(String field, @Nullable String text, String missing, List<Violation> wrong) {
        String sentence = stripped(text);
        if (sentence.isEmpty() || sentence.length() > LONGEST_REASON) {
            wrong.add(new Violation(field, field + "_length", missing));
        }
        return sentence;
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
