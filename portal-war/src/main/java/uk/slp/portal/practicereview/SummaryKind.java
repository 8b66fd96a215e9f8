package uk.slp.portal.practicereview;

import java.util.List;
import java.util.stream.IntStream;
import uk.slp.portal.shared.persistence.Coded;

/**
 * For whom something is written beside a report, with its fixed sections. A minute of reading is counted as so many words
 * as on the pages of published learning.
 */
public enum SummaryKind implements Coded {
    BRIEFING(
            "briefing",
            "Seven-minute briefing",
            "For practitioners, to be read alone or in a team meeting.",
            7,
            List.of(
                    new Section(
                            "What happened",
                            "In outline, under the names of the report. No days, places or exact ages.",
                            250),
                    new Section(
                            "What mattered",
                            "What decided how it went: for the child, for the family, in the work.",
                            300),
                    new Section("What good looks like", "What a practitioner who does it well would do and say.", 300),
                    new Section(
                            "Questions for your team", "One question to a paragraph, with an empty line between.", 200),
                    new Section("What to do next", "Steps that a team can take this week, and who can help.", 200),
                    new Section("Further reading", "Guidance, tools and other reviews. May stay empty.", 150))),
    FAMILY(
            "family",
            "Summary for the family",
            "For the child’s family, in plain words, and first of all to be handed to them.",
            8,
            List.of(
                    new Section("Why there was a review", "What it looked at, and what it could not.", 250),
                    new Section("What you told us", "What the family said, and how it was heard.", 350),
                    new Section("What we found", "Good and bad, without blame and without professional words.", 450),
                    new Section("What will change", "What the agencies have agreed to do, and by when.", 300),
                    new Section(
                            "Who to speak to",
                            "A person or an office with a telephone number, and where to find support.",
                            150))),
    YOUNG_PEOPLE(
            "young_people",
            "Summary for young people",
            "For young people, in short sentences and plain words.",
            4,
            List.of(
                    new Section("What this is about", "In two or three sentences, and what a review is.", 150),
                    new Section("What happened", "In outline. Nothing that frightens without need.", 200),
                    new Section("What adults have learned", "What they should have done, and what they did well.", 200),
                    new Section("What will change", "What will be different for other young people.", 150),
                    new Section("If you are worried", "Whom to talk to, and how to reach them today.", 100)));

    /** Words read in a minute: as on the pages of published learning. */
    public static final int PACE = 200;

    private final String code;
    private final String label;
    private final String about;
    private final int minutes;
    private final List<Section> sections;

    /**
     * A fixed section.
     *
     * @param words the most words it may have
     */
    public record Section(String heading, String hint, int words) {
        /** What is asked for, with the limit. */
        public String asked() {
            return hint + " Up to " + words + " words.";
        }
    }

    SummaryKind(String code, String label, String about, int minutes, List<Section> sections) {
        this.code = code;
        this.label = label;
        this.about = about;
        this.minutes = minutes;
        this.sections = sections;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** For whom, in a sentence. */
    public String about() {
        return about;
    }

    /** How long it may take to read, in minutes. */
    public int minutes() {
        return minutes;
    }

    /** Its sections, in order. */
    public List<Section> sections() {
        return sections;
    }

    /** The fields of its sections, in order: {@code part1}, {@code part2}. */
    public List<String> fields() {
        return IntStream.rangeClosed(1, sections.size())
                .mapToObj(n -> "part" + n)
                .toList();
    }

    /** Whether a section may stay empty. */
    public boolean optional(int section) {
        return this == BRIEFING && section == sections.size() - 1;
    }

    /** Who reads it if nothing else was said: the family's is a paper first of all. */
    public SummaryShowing usual() {
        return this == FAMILY ? SummaryShowing.PAPER : SummaryShowing.WITH_REPORT;
    }
}
