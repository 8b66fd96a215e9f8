package uk.slp.portal.discovery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.slp.portal.discovery.DiscoveryQueries;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningRow;
import uk.slp.portal.shared.vocabulary.Themes;

/** The first page: search, newest learning, themes. */
@Named
@RequestScoped
public class HomePage {
    private static final int NEWEST = 4;

    /** How many themes of each group stand on the first page. */
    private static final Map<String, Integer> OFFERED =
            Map.of("harm", 4, "child", 2, "family", 1, "practice", 2, "system", 1);

    @Inject
    private LearningQueries learning;

    @Inject
    private DiscoveryQueries discovery;

    private String context = "";
    private List<Entry> newest = List.of();
    private List<ThemeLink> themes = List.of();

    /**
     * An item with its date in the margin.
     *
     * @param day when it was published
     * @param title its title
     * @param href its address
     * @param summary what it is about
     * @param meta what it is and who published it
     */
    public record Entry(String day, String title, String href, String summary, String meta) {
        static Entry of(LearningRow row, String context) {
            return new Entry(
                    Words.day(row.publishedOn()),
                    row.title(),
                    context + row.url(),
                    row.summary(),
                    row.type().label() + ", " + row.publisher() + ".");
        }
    }

    @PostConstruct
    void read() {
        context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        newest = learning.newest(NEWEST).stream()
                .map(row -> Entry.of(row, context))
                .toList();
        themes = some(ThemeLink.inUse(discovery.search(LearningSearchPage.everything()), context));
    }

    /** The most frequent themes of each group: a list of the most frequent of all would be practice alone. */
    static List<ThemeLink> some(List<ThemeLink> inUse) {
        List<ThemeLink> some = new ArrayList<>();
        for (String facet : Themes.FACETS.keySet()) {
            inUse.stream()
                    .filter(theme -> theme.facet().equals(facet))
                    .limit(OFFERED.getOrDefault(facet, 1))
                    .forEach(some::add);
        }
        return some;
    }

    public List<Entry> getNewest() {
        return newest;
    }

    public List<ThemeLink> getThemes() {
        return themes;
    }

    /** Searches to begin with; each finds something in the demonstration library. */
    public List<SearchView.Link> getExamples() {
        return List.of("county lines", "safer sleep", "was not brought", "unseen fathers").stream()
                .map(words -> new SearchView.Link(
                        words, SearchAddress.empty(context).with("q", words).toString(), "", false))
                .toList();
    }

    /** How many themes there are. */
    public int getThemeCount() {
        return Themes.all().size();
    }
}
