package uk.slp.portal.reviewdraft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;

/**
 * What changed from one version of a report to another, passage by passage and within a passage word by word. Addresses
 * that only count differently are no change.
 */
public final class DraftChanges {
    /** The longest passage whose words are compared one by one, in words; a longer one is shown as taken out and put in. */
    private static final int MOST_WORDS = 2_000;

    /** Words of a passage that are the same, were removed, or were added: {@code same}, {@code removed}, {@code added}. */
    public record Piece(String kind, String text) {}

    /**
     * A changed passage.
     *
     * @param place where it stands: the heading of its section, and what it is called
     * @param what {@code added}, {@code removed} or {@code changed}
     * @param pieces its words
     */
    public record Change(String place, String what, List<Piece> pieces) {
        public Change {
            pieces = List.copyOf(pieces);
        }
    }

    /** A passage, without the address that is counted anew in each version. */
    private record Passage(String kind, String text, String place) {
        String key() {
            return kind + "\n" + text;
        }
    }

    private DraftChanges() {}

    /** The changes in the order of the newer text. */
    public static List<Change> between(ReportText before, ReportText after) {
        List<Passage> old = passages(before);
        List<Passage> now = passages(after);
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        old.stream().map(Passage::key).toList(),
                        now.stream().map(Passage::key).toList())
                .getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            List<Passage> removed = old.subList(from, from + delta.getSource().size());
            List<Passage> added = now.subList(to, to + delta.getTarget().size());
            int pairs = Math.min(removed.size(), added.size());
            for (int i = 0; i < pairs; i++) {
                changes.add(changed(removed.get(i), added.get(i)));
            }
            removed.subList(pairs, removed.size()).forEach(passage -> changes.add(whole(passage, "removed")));
            added.subList(pairs, added.size()).forEach(passage -> changes.add(whole(passage, "added")));
        }
        return changes;
    }

    /** What changed within a passage. */
    public static List<Piece> words(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return List.of(new Piece("removed", before), new Piece("added", after));
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, "same", old.subList(at, delta.getSource().getPosition()));
            add(pieces, "removed", delta.getSource().getLines());
            add(pieces, "added", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, "same", old.subList(at, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, String kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join(" ", words) + " "));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Change changed(Passage before, Passage after) {
        return new Change(after.place(), "changed", words(before.text(), after.text()));
    }

    private static Change whole(Passage passage, String what) {
        return new Change(passage.place(), what, List.of(new Piece(what, passage.text())));
    }

    private static List<Passage> passages(ReportText text) {
        List<Passage> passages = new ArrayList<>();
        for (ReportSection section : text.sections()) {
            String heading = section.heading();
            passages.add(new Passage("heading", heading, "Section " + section.number()));
            for (ReportUnit unit : section.units()) {
                passages.add(
                        new Passage(unit.kind().code() + unit.addressee(), unit.text(), heading + ", " + unit.name()));
            }
        }
        return passages;
    }
}
