package uk.slp.portal.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.library.Description;
import uk.slp.portal.library.LibraryCommands;
import uk.slp.portal.library.Proposal;
import uk.slp.portal.library.model.DescriptionRules;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Option;

/** What is published beside the text: proposed from it, with the reasons, until a person has saved it. */
@Named("libraryDetails")
@RequestScoped
public class DraftDetailsPage extends DraftForm {
    @Inject
    private OrganisationQueries organisations;

    private List<Proposal> proposals;
    private String title;
    private String type;
    private String publisher;
    private String authority;
    private DateText publishedOn = new DateText();
    private String summary;
    private String contentNote;
    private String method;
    private List<String> themes = List.of();
    private List<String> harms = List.of();
    private List<String> ageBands = List.of();
    private List<String> agencies = List.of();

    @Override
    public void load() {
        super.load();
        Description d = view().description();
        title = d.title();
        type = d.type();
        publisher = d.publisher();
        authority = d.authority();
        publishedOn = boxes(d.publishedOn());
        summary = d.summary();
        contentNote = d.contentNote();
        method = d.method();
        themes = d.themes();
        harms = d.harms();
        ageBands = d.ageBands();
        agencies = d.agencies();
    }

    /** The boxes as they were typed, right or wrong. */
    private static DateText boxes(String typed) {
        return DescriptionRules.day(typed).map(DateText::of).orElseGet(() -> {
            DateText text = new DateText();
            String[] parts = typed.split("-", -1);
            if (parts.length == 3) {
                text.setYear(parts[0]);
                text.setMonth(parts[1]);
                text.setDay(parts[2]);
            }
            return text;
        });
    }

    /** Keeps it, complete or not, and thereby confirms it. */
    public String save() {
        return attempt(
                () -> service()
                        .describe(new LibraryCommands.Describe(
                                reference(),
                                expected(),
                                new Description(
                                        given(title),
                                        given(type),
                                        given(publisher),
                                        given(authority),
                                        day(),
                                        given(summary),
                                        given(contentNote),
                                        given(method),
                                        themes,
                                        harms,
                                        ageBands,
                                        agencies))),
                "The description is saved.",
                "draft");
    }

    private String day() {
        if (publishedOn.isBlank()) {
            return "";
        }
        return publishedOn
                .date()
                .map(Object::toString)
                .orElseGet(() -> given(publishedOn.getYear()) + "-" + given(publishedOn.getMonth()) + "-"
                        + given(publishedOn.getDay()));
    }

    private static String given(String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r", "");
    }

    private List<Proposal> proposals() {
        if (proposals == null) {
            proposals = queries().proposals(view());
        }
        return proposals;
    }

    /** Why something was proposed for a field of one answer; nothing of a scan, which has no text. */
    public String why(String field) {
        return proposals().stream()
                .filter(p -> p.field().equals(field))
                .map(p -> "The text proposes “" + p.label() + "”. " + p.why())
                .findFirst()
                .orElse("");
    }

    /** What was proposed for a field of several answers, each with the reason. */
    public List<Proposal> all(String field) {
        return proposals().stream().filter(p -> p.field().equals(field)).toList();
    }

    private List<Option> reasoned(String field, List<Option> options) {
        List<Proposal> proposed = all(field);
        return options.stream()
                .map(option -> new Option(
                        option.value(),
                        option.label(),
                        proposed.stream()
                                .filter(p -> p.value().equals(option.value()))
                                .map(p -> "Proposed: " + p.why())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /** The kinds of document that can be added. */
    public List<Option> typeOptions() {
        return Option.of(
                List.of(
                        ItemType.LOCAL_REVIEW,
                        ItemType.NATIONAL_REVIEW,
                        ItemType.THEMATIC_REVIEW,
                        ItemType.SERIOUS_CASE_REVIEW,
                        ItemType.BRIEFING),
                ItemType::code,
                ItemType::label);
    }

    /** The local authorities of today. */
    public List<Option> authorityOptions() {
        return Option.of(organisations.localAuthorities(), o -> o.code(), o -> o.name());
    }

    /** The themes that are not harms. */
    public List<Option> themeOptions() {
        List<Option> options = new ArrayList<>();
        Themes.FACETS.keySet().stream()
                .filter(facet -> !facet.equals("harm"))
                .forEach(facet -> options.addAll(Option.of(Themes.of(facet), t -> t.code(), t -> t.label())));
        return reasoned("themes", options);
    }

    /** The harms. */
    public List<Option> harmOptions() {
        return reasoned("harms", Option.of(Themes.of("harm"), t -> t.code(), t -> t.label()));
    }

    /** The age bands. */
    public List<Option> ageBandOptions() {
        return reasoned("ageBands", Option.of(List.of(AgeBand.values()), AgeBand::code, AgeBand::label));
    }

    /** The agencies. */
    public List<Option> agencyOptions() {
        return reasoned("agencies", Option.of(List.of(Agency.values()), Agency::code, Agency::label));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public DateText getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(DateText publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getContentNote() {
        return contentNote;
    }

    public void setContentNote(String contentNote) {
        this.contentNote = contentNote;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes == null ? List.of() : themes;
    }

    public List<String> getHarms() {
        return harms;
    }

    public void setHarms(List<String> harms) {
        this.harms = harms == null ? List.of() : harms;
    }

    public List<String> getAgeBands() {
        return ageBands;
    }

    public void setAgeBands(List<String> ageBands) {
        this.ageBands = ageBands == null ? List.of() : ageBands;
    }

    public List<String> getAgencies() {
        return agencies;
    }

    public void setAgencies(List<String> agencies) {
        this.agencies = agencies == null ? List.of() : agencies;
    }
}
