package uk.slp.portal.notification;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.AnswerChange;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.AnswerPath;
import uk.slp.portal.notification.model.SubjectPath;

/**
 * One changed answer, to be read.
 *
 * @param label the question
 * @param before what held, in words; empty if there was no answer
 * @param after what holds since then, in words; empty if the answer was taken away
 * @param noneBefore words where nothing held before; may be empty
 * @param noneAfter words where nothing holds since then; may be empty
 * @param pieces a longer text word by word; empty where before and after are told whole
 */
public record Difference(
        String label, String before, String after, List<Piece> pieces, String noneBefore, String noneAfter) {
    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** An answer in the place of another, or of none. */
    public Difference(String label, String before, String after, List<Piece> pieces) {
        this(label, before, after, pieces, "No answer before.", "No answer now.");
    }

    /** What an amendment changed, in its order: whoever it adds with all that is told of them. */
    public static List<Difference> of(
            List<AnswerChange> changes, Map<String, String> authorities, Map<String, String> names) {
        Set<SubjectPath> added = new HashSet<>();
        List<Difference> all = new ArrayList<>();
        for (AnswerChange change : changes) {
            SubjectPath subject = SubjectPath.of(change.path()).orElse(null);
            SubjectPath about =
                    AnswerPath.of(change.path()).map(AnswerPath::subject).orElse(null);
            Difference told = of(change, authorities);
            if (subject != null) {
                boolean out = SubjectPath.REMOVED.equals(change.after());
                String label = subject.label().substring(0, 1).toUpperCase(Locale.ENGLISH)
                        + subject.label().substring(1);
                String who = names.getOrDefault(change.path(), label);
                added.add(subject);
                told = out
                        ? new Difference(label, who, "", List.of(), "", "Taken out.")
                        : new Difference(label, "", who, List.of(), "Added:", "");
            } else if (added.contains(about)) {
                told = new Difference(told.label, told.before, told.after, List.of(), "", "");
            }
            all.add(told);
        }
        return all;
    }

    /**
     * A run of words.
     *
     * @param kind {@code same}, {@code removed} or {@code added}
     */
    public record Piece(String kind, String text) {}

    /** The difference that a change makes, with names of authorities by their code. */
    public static Difference of(AnswerChange change, Map<String, String> authorities) {
        AnswerPath path = AnswerPath.of(change.path()).orElse(null);
        if (path == null) {
            // A question that the portal does not ask any more is told as it was kept.
            return new Difference(change.path(), text(change.before()), text(change.after()), List.of());
        }
        String before = SentReading.inWords(path.field(), change.before(), authorities);
        String after = SentReading.inWords(path.field(), change.after(), authorities);
        boolean prose = path.field().kind() == AnswerKind.LONG_TEXT && !before.isEmpty() && !after.isEmpty();
        return new Difference(path.label(), before, after, prose ? pieces(before, after) : List.of());
    }

    static List<Piece> pieces(String before, String after) {
        List<String> old = words(before);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
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
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** Words with the space that follows them, so that no change is hidden in a space of its own. */
    private static List<String> words(String text) {
        return List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
