package uk.slp.portal.discovery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.DiscoveryQueries;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.portal.discovery.ThemeTextQueries;
import uk.slp.portal.discovery.ThemeWords;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.ReadingList;
import uk.slp.portal.recommendation.PublicLedgerQueries;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.search.SearchPage;

/**
 * The page of one theme: what it means, how much was published when, what to read first, the passages to begin with. Three
 * statements: the words, what the librarian chose to read first, and where the recommendations shown stand.
 */
@Named
@RequestScoped
public class ThemePage {
    private static final String MOST = "100";

    @Inject
    private DiscoveryQueries discovery;

    @Inject
    private ThemeTextQueries texts;

    @Inject
    private LearningQueries learning;

    @Inject
    private PublicLedgerQueries ledger;

    @Inject
    private Clock clock;

    private @Nullable ThemeView view;

    /**
     * Reads the theme that the address names.
     *
     * @throws NotFound if there is no such theme
     */
    public void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String code = external.getRequestParameterMap().getOrDefault("code", "");
        Themes.Theme theme = Themes.find(code).orElseThrow(() -> new NotFound("There is no theme of that name."));
        ThemeWords words = texts.current(code);
        Map<String, LearningView> chosen = learning.bySlugs(Set.copyOf(words.reading()));
        Map<String, String[]> given = external.getRequestParameterValuesMap();
        view = new ThemeView(
                theme,
                words,
                words.reading().stream()
                        .filter(chosen::containsKey)
                        .map(chosen::get)
                        .toList(),
                answers(discovery, theme),
                ReadingList.of(name -> List.of(given.getOrDefault(name, new String[0]))),
                LocalDate.now(clock).getYear(),
                external.getRequestContextPath());
        view.with(ledger.ofItems(view.recommending()));
    }

    private static ThemeAnswers answers(DiscoveryQueries discovery, Themes.Theme theme) {
        return new ThemeAnswers(
                search(discovery, Map.of("theme", theme.code(), "sort", "newest", "size", MOST)),
                search(discovery, Map.of("theme", theme.code(), "q", theme.label(), "unit", "passage", "size", MOST)),
                search(
                        discovery,
                        Map.of("theme", theme.code(), "q", theme.label(), "unit", "recommendation", "size", "20")),
                search(
                        discovery,
                        Map.of("theme", theme.code(), "unit", "recommendation", "sort", "newest", "size", MOST)));
    }

    private static SearchPage search(DiscoveryQueries discovery, Map<String, String> asked) {
        return discovery.search(new SearchParameters(name -> {
            String value = asked.get(name);
            return value == null ? List.of() : List.of(value);
        }));
    }

    public @Nullable ThemeView getView() {
        return view;
    }
}
