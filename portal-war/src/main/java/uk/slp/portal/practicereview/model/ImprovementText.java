package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ImprovementCommands.Write;

/** The text of the information on improvements. Changed through {@link ImprovementInformation} only. */
@Embeddable
public class ImprovementText {
    /** Who is to act, before a colon; longer than this it is the beginning of a sentence. */
    private static final Pattern ADDRESSED = Pattern.compile("([^:.;\\n]{2,100}):\\s+(.+)", Pattern.DOTALL);

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "summary")
    private @Nullable String summary;

    @Column(name = "improvements")
    private @Nullable String improvements;

    @Column(name = "improved_already")
    private @Nullable String improvedAlready;

    @Column(name = "follow_up")
    private @Nullable String followUp;

    @Column(name = "themes")
    private @Nullable String themes;

    @Column(name = "harms")
    private @Nullable String harms;

    @Column(name = "age_bands")
    private @Nullable String ageBands;

    @Column(name = "agencies")
    private @Nullable String agencies;

    /** For the persistence provider and new information. */
    protected ImprovementText() {}

    /** Begins with what was said when the report was withheld, and with the themes of the report; with none of its words. */
    static ImprovementText of(@Nullable String improvements, ReviewReport report) {
        ImprovementText text = new ImprovementText();
        text.improvements = ReviewFields.clean(improvements);
        text.themes = Codes.joined(report.themes());
        text.harms = Codes.joined(report.harms());
        text.ageBands = Codes.joined(report.ageBands());
        text.agencies = Codes.joined(report.agencies());
        return text;
    }

    void write(Write w) {
        title = ReviewFields.clean(w.title());
        summary = ReviewFields.clean(w.summary());
        improvements = ReviewFields.clean(w.improvements());
        improvedAlready = ReviewFields.clean(w.improvedAlready());
        followUp = ReviewFields.clean(w.followUp());
        themes = Codes.joined(w.themes());
        harms = Codes.joined(w.harms());
        ageBands = Codes.joined(w.ageBands());
        agencies = Codes.joined(w.agencies());
    }

    /** What is published, in the plain report notation. */
    public String notation() {
        return notation(improvements, improvedAlready, followUp);
    }

    /**
     * The parts in the plain report notation: each improvement has an address of its own and says who is to act where its
     * paragraph begins with that. Marks of the notation that somebody typed are text here.
     */
    public static String notation(
            @Nullable String improvements, @Nullable String improvedAlready, @Nullable String followUp) {
        StringBuilder text = new StringBuilder("## 1 What should improve\n\n");
        int number = 0;
        for (String paragraph : paragraphs(improvements)) {
            Matcher addressed = ADDRESSED.matcher(paragraph);
            boolean named = addressed.matches();
            text.append("### Recommendation ").append(++number);
            if (named) {
                text.append(" (to: ")
                        .append(addressed.group(1).replaceAll("[()]", "").strip())
                        .append(')');
            }
            text.append("\n")
                    .append(named ? capital(addressed.group(2)) : paragraph)
                    .append("\n\n");
        }
        int section = 1;
        section = section(text, section, "What has already improved", improvedAlready);
        section(text, section, "How it will be followed up", followUp);
        return text.toString().strip();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static int section(StringBuilder text, int last, String heading, @Nullable String body) {
        if (ReviewFields.blank(body)) {
            return last;
        }
        text.append("## ").append(last + 1).append(' ').append(heading).append("\n\n");
        paragraphs(body).forEach(paragraph -> text.append(paragraph).append("\n\n"));
        return last + 1;
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.replace("\r", "").split("\n\\s*\n"))
                        .map(paragraph ->
                                paragraph.replaceAll("(?m)^[\\s#>]+", "").strip())
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String improvements() {
        return improvements;
    }

    public @Nullable String improvedAlready() {
        return improvedAlready;
    }

    public @Nullable String followUp() {
        return followUp;
    }

    public List<String> themes() {
        return Codes.split(themes);
    }

    public List<String> harms() {
        return Codes.split(harms);
    }

    public List<String> ageBands() {
        return Codes.split(ageBands);
    }

    public List<String> agencies() {
        return Codes.split(agencies);
    }
}
