package uk.slp.portal.discovery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.slp.portal.account.ClientAddress;
import uk.slp.portal.discovery.DiscoveryQueries;
import uk.slp.portal.discovery.NothingFound;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.search.SearchPage;
import uk.slp.search.Unit;

/** The page of results. The whole question is in the address; nothing is kept. */
@Named("searchPage")
@RequestScoped
public class LearningSearchPage {
    @Inject
    private DiscoveryQueries queries;

    @Inject
    private Event<NothingFound> nothing;

    private SearchView view;

    @PostConstruct
    void read() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String[]> given = external.getRequestParameterValuesMap();
        view = answer(
                name -> List.of(given.getOrDefault(name, new String[0])), queries, external.getRequestContextPath());
        if (view.isUnanswered()) {
            nothing.fire(
                    new NothingFound(view.getText(), ClientAddress.of((HttpServletRequest) external.getRequest())));
        }
    }

    /** Searches once for each unit: the page itself, and how many the two others would have. */
    static SearchView answer(Function<String, List<String>> given, DiscoveryQueries queries, String context) {
        SearchParameters asked = new SearchParameters(given);
        SearchPage page = queries.search(asked);
        if (page.hits().isEmpty() && page.total() > 0) {
            // An old address may lead behind the last page: the last one is shown instead.
            long last = (page.total() + page.size() - 1) / page.size();
            asked = changed(given, "page", Long.toString(last));
            page = queries.search(asked);
        }
        Map<Unit, Long> totals = new EnumMap<>(Unit.class);
        for (Unit unit : SearchView.OFFERED.keySet()) {
            totals.put(unit, unit == asked.unit() ? page.total() : total(given, unit, queries));
        }
        // Nothing found means nothing counted: the themes to begin with are those of the whole library.
        SearchPage offers = page.total() > 0 ? page : queries.search(everything());
        return new SearchView(asked, page, totals, ThemeLink.inUse(offers, context), context);
    }

    /** A search for everything, of which only the counts are of interest. */
    static SearchParameters everything() {
        return new SearchParameters(name -> name.equals("size") ? List.of("1") : List.of());
    }

    private static long total(Function<String, List<String>> given, Unit unit, DiscoveryQueries queries) {
        Function<String, List<String>> other = name -> switch (name) {
            case "unit" -> List.of(SearchAddress.word(unit));
            case "page", "size" -> List.of("1");
            default -> given.apply(name);
        };
        return queries.search(new SearchParameters(other)).total();
    }

    private static SearchParameters changed(Function<String, List<String>> given, String parameter, String value) {
        return new SearchParameters(name -> name.equals(parameter) ? List.of(value) : given.apply(name));
    }

    public SearchView getView() {
        return view;
    }
}
