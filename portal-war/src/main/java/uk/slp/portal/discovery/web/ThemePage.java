package uk.slp.portal.discovery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.DiscoveryQueries;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.search.SearchPage;

/** The page of one theme: what is newest, and the passages to begin with. Nothing is asked of the database. */
@Named
@RequestScoped
public class ThemePage {
    @Inject
    private DiscoveryQueries discovery;

    private @Nullable ThemeView view;

    /**
     * Reads the theme that the address names.
     *
     * @throws NotFound if there is no such theme
     */
    public void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String code = external.getRequestParameterMap().getOrDefault("code", "");
        Themes.Theme theme = Themes.all().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no theme of that name."));
        view = new ThemeView(
                theme,
                search(Map.of("theme", code, "sort", "newest", "size", "100")),
                search(Map.of("theme", code, "q", theme.label(), "unit", "passage", "size", "100")),
                search(Map.of("theme", code, "q", theme.label(), "unit", "recommendation", "size", "20")),
                external.getRequestContextPath());
    }

    private SearchPage search(Map<String, String> asked) {
        return discovery.search(new SearchParameters(name -> {
            String value = asked.get(name);
            return value == null ? List.of() : List.of(value);
        }));
    }

    public @Nullable ThemeView getView() {
        return view;
    }
}
