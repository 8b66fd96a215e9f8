package uk.slp.portal.childdeathdata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;

/** What can be asked of submissions. */
public final class SubmissionCommands {
    private static final int MOST_WORDS = 500;

    private SubmissionCommands() {}

    /**
     * Why something is sent back, as it was typed.
     *
     * @param reference of a case; empty where the whole file is meant
     * @param field code of {@link NationalField}; empty where no single field is meant
     * @param words what is wrong; it names nobody
     */
    public record Line(@Nullable String reference, @Nullable String field, @Nullable String words) {
        public Line {
            reference = TypedText.stripped(reference);
            field = TypedText.stripped(field);
            words = TypedText.stripped(words);
        }

        /** Whether nothing was typed. */
        public boolean blank() {
            return reference == null && field == null && words == null;
        }
    }

    /** Sends back, with the reasons line by line. Empty lines count for nothing. */
    public record SendBack(String reference, long expectedVersion, List<Line> lines) {
        public SendBack {
            lines = List.copyOf(lines);
        }

        /** The lines as they are kept; call {@link #problems} before. */
        List<SubmissionReason> reasons() {
            List<SubmissionReason> all = new ArrayList<>();
            for (Line line : lines) {
                if (!line.blank()) {
                    all.add(new SubmissionReason(text(line.reference()), text(line.field()), text(line.words())));
                }
            }
            return all;
        }

        /** Everything that is wrong with it by itself. */
        public List<Violation> problems() {
            List<Violation> wrong = new ArrayList<>();
            int count = 0;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (line.blank()) {
                    continue;
                }
                count++;
                String field = line.field();
                if (field != null && !Coded.known(NationalField.class, field)) {
                    wrong.add(new Violation(
                            name(i, "field"), "unknown_field", place(i) + "choose a field of the national data set."));
                }
                String words = line.words();
                if (words == null) {
                    wrong.add(new Violation(name(i, "words"), "words_required", place(i) + "enter what is wrong."));
                } else if (words.length() > MOST_WORDS) {
                    wrong.add(new Violation(
                            name(i, "words"),
                            "too_long",
                            place(i) + "shorten what is wrong to " + MOST_WORDS + " characters."));
                }
            }
            if (count == 0) {
                wrong.add(new Violation(name(0, "words"), "reason_required", "Enter at least one reason."));
            }
            if (count > SubmissionReason.MOST) {
                wrong.add(new Violation("reasons", "too_many", "Give " + SubmissionReason.MOST + " reasons at most."));
            }
            return wrong;
        }

        /** The name of a part of a line. */
        static String name(int line, String part) {
            return "reasons[" + line + "]." + part;
        }

        /** A line in words, as the page numbers it. */
        static String place(int line) {
            return "Reason " + (line + 1) + ": ";
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
