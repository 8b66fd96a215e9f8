package uk.slp.portal.identifiability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * What a text holds from which somebody could be recognised, what was said of it, and whether it may be released
 * (rule 50): every hit is listed and settled, and a second person has confirmed the list as it is now.
 */
public final class IdentityState {
    private static final String CONFIRM = "confirm";
    private static final String HITS_OPEN = "hits_open";
    private static final String TOO_MANY =
            "The text has more places than can be settled one by one, and those after the first "
                    + IdentityCheck.MOST_HITS + " are not listed. Change the text first.";

    private final List<IdentityHit> hits;
    private final Map<String, Settled> answers = new LinkedHashMap<>();
    private final String listMark;
    private final Set<String> first = new LinkedHashSet<>();
    private final @Nullable Confirmed confirmed;

    /**
     * Puts the hits of a text and the answers together.
     *
     * @param settled every answer that is kept for the text, of former hits as well
     * @param kept the last confirmation, which may be of another list
     * @param closedBy sign-in name of the person who said that the text is complete, or null
     */
    public IdentityState(
            List<TextPart> parts,
            List<IdentityHit> hits,
            List<Settled> settled,
            @Nullable Confirmed kept,
            @Nullable String closedBy) {
        this(closedBy == null ? Set.of() : Set.of(closedBy), parts, hits, settled, kept);
    }

    /**
     * Puts the hits of a text and the answers together, where several people wrote it.
     *
     * @param writers sign-in names of everybody who wrote the text or said that it is complete: none of them is the second
     */
    public IdentityState(
            Set<String> writers,
            List<TextPart> parts,
            List<IdentityHit> hits,
            List<Settled> settled,
            @Nullable Confirmed kept) {
        this.hits = List.copyOf(hits);
        Set<String> marks = hits.stream().map(IdentityHit::mark).collect(Collectors.toSet());
        settled.stream().filter(one -> marks.contains(one.mark())).forEach(one -> answers.put(one.mark(), one));
        first.addAll(writers);
        settled.forEach(one -> first.add(one.by()));
        StringBuilder list = new StringBuilder();
        parts.forEach(part ->
                list.append(part.field()).append('\n').append(part.text()).append('\n'));
        hits.forEach(hit -> {
            Settled answer = answers.get(hit.mark());
            list.append(hit.mark())
                    .append(answer == null ? "" : answer.answer().code() + answer.reason())
                    .append('\n');
        });
        listMark = IdentityCheck.digest(list.toString());
        confirmed = kept != null && kept.listMark().equals(listMark) && !first.contains(kept.by()) ? kept : null;
    }

    /** Every hit in order. */
    public List<IdentityHit> hits() {
        return hits;
    }

    /** The answer to a hit. */
    public Optional<Settled> answer(IdentityHit hit) {
        return Optional.ofNullable(answers.get(hit.mark()));
    }

    /** The hits that are not settled. One that was said to be changed and still stands there is not. */
    public List<IdentityHit> open() {
        return hits.stream().filter(hit -> !isSettled(hit)).toList();
    }

    private boolean isSettled(IdentityHit hit) {
        Settled answer = answers.get(hit.mark());
        return answer != null && answer.answer() != IdentityAnswer.CHANGED;
    }

    /** Whether not every hit is listed: what is not listed nobody has settled, so such a text is not released. */
    public boolean tooMany() {
        return hits.stream()
                        .filter(hit -> {
                            Settled answer = answers.get(hit.mark());
                            return answer == null || answer.answer() != IdentityAnswer.NOT_THIS_PERSON;
                        })
                        .count()
                >= IdentityCheck.MOST_HITS;
    }

    /** Digest of the text and of the answers, for a confirmation. */
    public String listMark() {
        return listMark;
    }

    /** The confirmation, if there is one of this very list by somebody who settled nothing of it. */
    public Optional<Confirmed> confirmed() {
        return Optional.ofNullable(confirmed);
    }

    /** Whether there is one. */
    public boolean isConfirmed() {
        return confirmed != null;
    }

    /** Whether a person is one of the first, who cannot be the second. */
    public boolean isFirst(String username) {
        return first.contains(username);
    }

    /** What stands against releasing it. */
    public List<Violation> problems() {
        List<Violation> found = new ArrayList<>();
        if (tooMany()) {
            found.add(new Violation("identifiability", HITS_OPEN, TOO_MANY));
            return found;
        }
        int left = open().size();
        if (left > 0) {
            found.add(new Violation(
                    "identifiability",
                    HITS_OPEN,
                    (left == 1
                                    ? "One place from which somebody could be recognised is"
                                    : left + " places from which somebody could be recognised are")
                            + " not settled."));
        } else if (confirmed == null) {
            found.add(new Violation(
                    "identifiability",
                    "not_confirmed_by_second",
                    "A second person must read the whole text and confirm that nobody can be recognised: somebody who"
                            + " settled no hit and did not complete the text."));
        }
        return found;
    }

    /**
     * Refuses that somebody confirms the list.
     *
     * @param username sign-in name of the person
     * @param read mark of the list that the person has read, or null if none was sent
     * @throws RuleViolation if hits are open or not listed, the person is one of the first, or read another list
     */
    void refuseConfirming(String username, @Nullable String read) {
        if (tooMany()) {
            throw new RuleViolation(CONFIRM, HITS_OPEN, TOO_MANY);
        }
        int left = open().size();
        if (left > 0) {
            throw new RuleViolation(CONFIRM, HITS_OPEN, "Settle every hit first. Not settled: " + left + ".");
        }
        if (isFirst(username)) {
            throw new RuleViolation(
                    CONFIRM,
                    "same_person",
                    "You wrote this text, settled hits of it or completed it. The same person cannot do both: ask a"
                            + " colleague to read it and to confirm.");
        }
        if (read == null || read.isEmpty()) {
            throw new RuleViolation(
                    "list", "list_missing", "Send the mark of the list that you have read: list, as the hits give it.");
        }
        if (!read.equals(listMark)) {
            throw new RuleViolation(
                    CONFIRM,
                    "list_changed",
                    "The answers changed after you opened this page. Read them again, then confirm.");
        }
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "IdentityState[" + hits.size() + " hits, " + open().size() + " open]";
    }
}
