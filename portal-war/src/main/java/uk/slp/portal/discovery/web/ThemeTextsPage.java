package uk.slp.portal.discovery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.discovery.ThemeTextQueries;
import uk.slp.portal.discovery.ThemeTextService;
import uk.slp.portal.discovery.ThemeWords;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;

/** The librarian's side of the pages of themes: what each means and what to read first, with former versions. */
@Named
@RequestScoped
public class ThemeTextsPage {
    private static final String EDIT = "/discovery/library-theme.xhtml?faces-redirect=true&code=";

    @Inject
    private ThemeTextQueries queries;

    @Inject
    private ThemeTextService service;

    private @Nullable List<ThemeWords> versions;
    private @Nullable String definition;
    private @Nullable String reading;
    private @Nullable String reason;
    private @Nullable String version;

    /**
     * A theme in the list.
     *
     * @param state who wrote its words and when
     */
    public record Line(String code, String label, String definition, String state) {}

    /** Themes under the heading of their group. */
    public record Group(String title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** Every theme, under its group. */
    public List<Group> getGroups() {
        List<ThemeWords> all = queries.all();
        List<Group> groups = new ArrayList<>();
        Themes.FACETS.forEach((facet, title) -> groups.add(new Group(
                title,
                all.stream()
                        .filter(words -> Themes.find(words.code())
                                .map(theme -> theme.facet().equals(facet))
                                .orElse(false))
                        .map(words ->
                                new Line(words.code(), Themes.label(words.code()), words.definition(), state(words)))
                        .toList())));
        return groups;
    }

    /** Reads the theme that the address names. */
    public void open() {
        ThemeWords now = getVersions().get(0);
        definition = now.definition();
        reading = addresses(now);
        version = Integer.toString(now.number());
    }

    /** Keeps it. */
    public @Nullable String save() {
        return attempt(
                () -> service.change(code(), definition, reading, reason, expected()),
                "The page of the theme says so now.");
    }

    /** Brings back a former version. */
    public @Nullable String bringBack(int number) {
        return attempt(
                () -> service.bringBack(code(), number, reason, expected()),
                "Version " + number + " is on the page of the theme again. What was withdrawn meanwhile was left out.");
    }

    private @Nullable String attempt(IntSupplier step, String told) {
        try {
            step.getAsInt();
            Messages.done(told);
            return EDIT + code();
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (StaleVersion stale) {
            Messages.add(
                    "",
                    Changer.name(stale) + " changed this theme after you opened this page. What you typed is still"
                            + " here; look at the newest version below and send it again to keep yours.");
            versions = null;
            version = Integer.toString(getVersions().get(0).number());
        }
        return null;
    }

    /** Every version, the newest first. */
    public List<ThemeWords> getVersions() {
        if (versions == null) {
            versions = queries.versions(code());
        }
        return versions;
    }

    /** The name of the theme. */
    public String getLabel() {
        return Themes.label(code());
    }

    public String getCode() {
        return code();
    }

    /** Who made a version, when and why. */
    public String state(ThemeWords words) {
        Instant at = words.madeAt();
        return at == null
                ? "As it came with the portal"
                : words.madeBy() + ", "
                        + DeadlineWords.record(at.atZone(PortalTime.LONDON).toLocalDate());
    }

    /** What a version has read first, one address a line. */
    public String addresses(ThemeWords words) {
        return words.reading().stream().map(slug -> "/learning/" + slug).collect(Collectors.joining("\n"));
    }

    private static String code() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("code", "");
    }

    private long expected() {
        return version != null && version.matches("\\d{1,9}") ? Long.parseLong(version) : -1;
    }

    public @Nullable String getDefinition() {
        return definition;
    }

    public void setDefinition(@Nullable String definition) {
        this.definition = definition;
    }

    public @Nullable String getReading() {
        return reading;
    }

    public void setReading(@Nullable String reading) {
        this.reading = reading;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }
}
