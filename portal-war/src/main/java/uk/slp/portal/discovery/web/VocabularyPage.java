package uk.slp.portal.discovery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.discovery.VocabularyChange;
import uk.slp.portal.discovery.VocabularyDraft;
import uk.slp.portal.discovery.VocabularyLine;
import uk.slp.portal.discovery.VocabularyQueries;
import uk.slp.portal.discovery.VocabularyRelease;
import uk.slp.portal.discovery.VocabularyService;
import uk.slp.portal.discovery.VocabularyText;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.search.judged.VocabularyTrial;

/** The vocabulary of the search: looking through it, changing a line, seeing what the draft does, releasing it. */
@Named
@RequestScoped
public class VocabularyPage {
    private static final String LIST = "/discovery/vocabulary.xhtml?faces-redirect=true";
    private static final String DRAFT = "/discovery/vocabulary-draft.xhtml?faces-redirect=true";
    private static final String VERSIONS = "/discovery/vocabulary-versions.xhtml?faces-redirect=true";

    @Inject
    private VocabularyQueries queries;

    @Inject
    private VocabularyService service;

    private @Nullable VocabularyDraft draft;
    private @Nullable VocabularyTrial trial;
    private VocabularyQueries.@Nullable Version shown;
    private @Nullable String section;
    private String kind = "equal";
    private @Nullable String terms;
    private @Nullable String to;
    private @Nullable String reason;
    private @Nullable String what;
    private @Nullable String why;
    private @Nullable String version;

    /** Lines under a heading. */
    public record Group(String title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param words its terms, with commas
     * @param kind how they stand to one another
     * @param to what is found as well; empty but for related terms
     */
    public record Line(String key, String words, String kind, String to) {
        static Line of(VocabularyText.Statement statement) {
            VocabularyLine line = VocabularyLine.of(statement);
            return new Line(statement.key(), commas(line.terms()), name(line.kind()), commas(line.to()));
        }

        private static String commas(String lines) {
            return lines.replace("\n", ", ");
        }

        private static String name(String kind) {
            return switch (kind) {
                case "equal" -> "Mean the same";
                case "related" -> "Also finds";
                default -> "Short forms";
            };
        }
    }

    /** Step of a form. */
    private interface Step {
        void take();
    }

    /** Reads the line that the address names, or nothing for a new one. */
    public void openLine() {
        version = Long.toString(getDraft().version());
        String key = parameter("key");
        if (!key.isEmpty()) {
            VocabularyText.Statement statement = getDraft()
                    .text()
                    .find(key)
                    .orElseThrow(() -> new NotFound("The draft has no such line; it may have been changed meanwhile."));
            VocabularyLine line = VocabularyLine.of(statement);
            kind = line.kind();
            terms = line.terms();
            to = line.to();
        }
        section = parameter("section");
    }

    /** Reads the draft. */
    public void openDraft() {
        version = Long.toString(getDraft().version());
    }

    /** Reads the version that the address names. */
    public void openVersion() {
        version = Long.toString(getShown().draftVersion());
    }

    /** Keeps the line in the draft. */
    public @Nullable String keep() {
        VocabularyLine line = new VocabularyLine(kind, terms == null ? "" : terms, to == null ? "" : to);
        String key = parameter("key");
        return attempt(
                () -> {
                    if (key.isEmpty()) {
                        service.add(section, line, reason, expected());
                    } else {
                        service.change(key, line, reason, expected());
                    }
                },
                "The line is in the draft. Searches use it once the draft is released.",
                LIST);
    }

    /** Takes the line out of the draft. */
    public @Nullable String retire() {
        return attempt(
                () -> service.retire(parameter("key"), reason, expected()),
                "The line is out of the draft. Searches use it until the draft is released.",
                LIST);
    }

    /** Drops the last change. */
    public @Nullable String undo() {
        return attempt(() -> service.undo(expected()), "The last change was taken back.", DRAFT);
    }

    /** Drops the draft. */
    public @Nullable String discard() {
        return attempt(() -> service.discard(expected()), "The draft was discarded. Nothing in use changed.", LIST);
    }

    /** Puts the draft to use. */
    public @Nullable String release() {
        return attempt(
                () -> service.release(what, why, expected()),
                "The vocabulary is released. Every search uses it within seconds.",
                VERSIONS);
    }

    /** Makes a draft that leads back. */
    public @Nullable String bringBack() {
        return attempt(
                () -> service.bringBack(getShown().release().number(), reason, expected()),
                "The draft leads back to that version. Look at what it does, then release it.",
                DRAFT);
    }

    private @Nullable String attempt(Step step, String told, String next) {
        try {
            step.take();
            Messages.done(told);
            return next;
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (NotAllowedNow refused) {
            Messages.add("", refused.getMessage());
        } catch (StaleVersion stale) {
            Messages.add(
                    "",
                    Changer.name(stale) + " changed the draft after you opened this page. What you typed is still"
                            + " here; look at the draft and send it again to keep it.");
            draft = null;
            version = Long.toString(getDraft().version());
        }
        return null;
    }

    /** The draft. */
    public VocabularyDraft getDraft() {
        if (draft == null) {
            draft = queries.draft();
        }
        return draft;
    }

    /** Its lines, or those with the words that the address asks for. */
    public List<Group> getGroups() {
        List<VocabularyText.Group> groups = getFind().isEmpty()
                ? getDraft().text().groups()
                : getDraft().text().with(getFind());
        return groups.stream()
                .map(group -> new Group(
                        group.title(), group.statements().stream().map(Line::of).toList()))
                .toList();
    }

    /** "245 lines". */
    public String getFound() {
        int lines = getGroups().stream().mapToInt(group -> group.lines().size()).sum();
        return lines == 1 ? "1 line" : lines + " lines";
    }

    /** What is looked for. */
    public String getFind() {
        return parameter("find").strip();
    }

    /** "3 changes". */
    public String getChanged() {
        int changes = getDraft().changes().size();
        return changes == 1 ? "1 change" : changes + " changes";
    }

    /** What the draft does to the judged queries. */
    public VocabularyTrial getTrial() {
        if (trial == null) {
            trial = queries.trial(getDraft());
        }
        return trial;
    }

    /** Every released version. */
    public List<VocabularyRelease> getReleases() {
        return queries.releases();
    }

    /** The version that the address names. */
    public VocabularyQueries.Version getShown() {
        if (shown == null) {
            String number = parameter("number");
            if (!number.matches("\\d{1,9}")) {
                throw new NotFound("There is no version of that number.");
            }
            shown = queries.version(Integer.parseInt(number));
        }
        return shown;
    }

    /** A statement as the list shows it. */
    public String sentence(VocabularyText.Statement statement) {
        return sentence(statement.text());
    }

    /** A statement as the list shows it; empty for none. */
    public String sentence(@Nullable String statement) {
        if (statement == null) {
            return "";
        }
        Line line = Line.of(new VocabularyText.Statement(statement));
        return switch (line.kind()) {
            case "Also finds" -> line.words() + " → " + line.to();
            case "Short forms" -> "Short forms: " + line.words();
            default -> line.words().replace(", ", " = ");
        };
    }

    /** What was done to a line. */
    public String kindOf(VocabularyChange change) {
        return switch (change.kind()) {
            case "add" -> "Added";
            case "retire" -> "Retired";
            default -> "Changed";
        };
    }

    /** Three decimals of a measure. */
    public String measure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** Three decimals of a measure that is kept in ten-thousandths; "not measured" where it is not. */
    public String kept(@Nullable Integer tenThousandths) {
        return tenThousandths == null ? "not measured" : measure(tenThousandths / 10_000.0);
    }

    /** The day of a moment in words; nothing for none. */
    public String day(@Nullable Instant moment) {
        return moment == null
                ? ""
                : DeadlineWords.record(moment.atZone(PortalTime.LONDON).toLocalDate());
    }

    /** The headings. */
    public List<Option> getSections() {
        return getDraft().text().groups().stream()
                .map(group -> Option.of(group.title(), group.title()))
                .toList();
    }

    /** How terms can stand to one another. */
    public List<Option> getKinds() {
        return List.of(
                Option.of("equal", "They mean the same"),
                Option.of("related", "A search for these also finds others"),
                Option.of("acronym", "They are short forms, and never misspelt"));
    }

    /** Whether the page is about a line that is there. */
    public boolean isExisting() {
        return !parameter("key").isEmpty();
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    private long expected() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    public @Nullable String getSection() {
        return section;
    }

    public void setSection(@Nullable String section) {
        this.section = section;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public @Nullable String getTerms() {
        return terms;
    }

    public void setTerms(@Nullable String terms) {
        this.terms = terms;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }
}
