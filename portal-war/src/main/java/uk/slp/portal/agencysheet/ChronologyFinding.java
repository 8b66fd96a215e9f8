package uk.slp.portal.agencysheet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the merged chronology that its authors must settle: a contradiction between agencies, or a silence.
 *
 * @param key names it, the same as long as its lines are there
 * @param mark of the facts it rests on: when they change, what was said of it before counts no more
 * @param words what it is, in a sentence
 * @param lines numbers of the lines it is about
 * @param version of what was said of it, on which a next change is based; 0 while nothing was
 * @param saidBefore words with which it was settled before its facts changed; null if they did not
 * @param settled words with which it is settled; null while it is open
 */
public record ChronologyFinding(
        Kind kind,
        String key,
        String mark,
        String words,
        List<Integer> lines,
        long version,
        @Nullable String settled,
        @Nullable String saidBefore,
        @Nullable String settledName,
        @Nullable Instant settledAt) {
    public ChronologyFinding {
        lines = List.copyOf(lines);
    }

    /** The kinds of finding. */
    public enum Kind {
        /** One agency tells of a contact that took place, another that it was missed, on the same day. */
        OPPOSITE("Contradiction"),
        /** Two agencies tell of the same sort of event on the same day, in different words. */
        SAME_DAY("Two accounts"),
        /** Lines that are said to be the same event have different days. */
        DATES("Different days"),
        /** Lines that are said to be the same event are of different sorts. */
        KINDS("Different sorts of event"),
        /** A long stretch of time without any line. */
        GAP("Silent gap"),
        /** An agency that was involved, without any line. */
        SILENT_AGENCY("Silent agency");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Words for people. */
        public String label() {
            return label;
        }
    }

    /** Whether nobody has settled it. */
    public boolean open() {
        return settled == null;
    }

    /** The same, with what its authors said of it. */
    ChronologyFinding said(String text, boolean ofTheseFacts, long number, String name, Instant at) {
        return new ChronologyFinding(
                kind,
                key,
                mark,
                words,
                lines,
                number,
                ofTheseFacts ? text : null,
                ofTheseFacts ? null : text,
                ofTheseFacts ? name : null,
                ofTheseFacts ? at : null);
    }

    /** The words of a case stay out of logs. */
    @Override
    public String toString() {
        return "ChronologyFinding[" + kind + "]";
    }
}
