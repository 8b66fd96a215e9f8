package uk.slp.portal.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change of the bank holidays does to open deadlines (rule 13). Pure: the caller stores the changes and logs
 * them. Only deadlines in working days can move; each keeps the edition under which it began.
 */
public final class Recount {

    private Recount() {}

    /**
     * An open deadline of someone's.
     *
     * @param key whatever the caller knows it by
     * @param deadline as stored
     */
    public record Open<K>(K key, Deadline deadline) {}

    /**
     * A deadline that moves.
     *
     * @param key the caller's key
     * @param before as stored
     * @param after as counted now
     * @param words one sentence for the log and for people
     */
    public record Change<K>(K key, Deadline before, Deadline after, String words) {}

    /** The deadlines that move when counted again by the given calculator, in the order given. */
    public static <K> List<Change<K>> changes(List<Open<K>> open, DeadlineCalculator calculator) {
        List<Change<K>> changes = new ArrayList<>();
        for (Open<K> one : open) {
            Deadline before = one.deadline();
            DeadlineRule rule = calculator.rules().inEdition(before.rule(), before.edition(), before.basis());
            if (rule.unit() != RuleUnit.WORKING_DAYS) {
                continue;
            }
            Counting counting = calculator.count(rule, before.basis());
            if (!counting.due().equals(before.due())) {
                changes.add(new Change<>(one.key(), before, counting.deadline(), words(before, counting)));
            }
        }
        return changes;
    }

    private static String words(Deadline before, Counting counting) {
        LocalDate due = counting.due();
        String moved = counting.rule().title() + ": now due " + DeadlineWords.full(due) + ", was due "
                + DeadlineWords.full(before.due()) + ", because the list of bank holidays has changed.";
        String notCounted = DeadlineWords.notCounted(counting);
        return notCounted.isEmpty() ? moved : moved + " " + notCounted;
    }
}
