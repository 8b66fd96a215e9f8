package uk.slp.portal.recommendation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.recommendation.LedgerFilter;
import uk.slp.portal.recommendation.LedgerLine;
import uk.slp.portal.recommendation.LedgerStatus;
import uk.slp.portal.recommendation.RecommendationQueries;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Pager;
import uk.slp.portal.shared.web.Parameters;

/** The recommendations that one's own partnership answers. */
@Named("recommendationList")
@RequestScoped
public class RecommendationListPage {
    private static final int SIZE = 20;

    @Inject
    private RecommendationQueries queries;

    @Inject
    private Clock clock;

    private LedgerFilter filter;
    private Page<LedgerLine> found;

    /** Reads the list asked for. */
    public void load() {
        page();
    }

    /** The part of the list that is shown. */
    public Page<LedgerLine> page() {
        if (found == null) {
            String page = Parameters.need("page");
            found = queries.list(filter(), PageRequest.of(page.matches("[1-9]\\d{0,3}") ? page : null, null, SIZE));
        }
        return found;
    }

    /** What is asked for. */
    public LedgerFilter filter() {
        if (filter == null) {
            filter = LedgerFilter.of(
                    Parameters.get("state"), Parameters.get("theme"), Parameters.get("item"), Parameters.get("q"));
        }
        return filter;
    }

    /** The states one can ask for. */
    public List<Option> states() {
        List<Option> states = new ArrayList<>();
        states.add(Option.of("overdue", "Past their day"));
        states.addAll(Option.of(List.of(LedgerStatus.values()), LedgerStatus::code, LedgerStatus::label));
        return states;
    }

    /** The themes one can ask for. */
    public List<Option> themes() {
        return Option.of(Themes.all(), Themes.Theme::code, Themes.Theme::label);
    }

    /** Whether anything is asked for. */
    public boolean isFiltered() {
        return !query().isEmpty();
    }

    /** The list as a file, with what is asked for. */
    public String export() {
        String query = query();
        return Parameters.base() + "/recommendations/export.csv" + (query.isEmpty() ? "" : "?" + query);
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        add(query, "state", filter().state());
        add(query, "theme", filter().theme());
        add(query, "item", filter().item());
        add(query, "q", filter().text());
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** Whether the day of a line has passed. */
    public boolean overdue(LedgerLine line) {
        return line.overdue(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return LedgerTexts.day(day);
    }

    /** The beginning of a recommendation. */
    public String beginning(LedgerLine line) {
        return LedgerTexts.beginning(line.text());
    }

    /** The pages of the list. */
    public Pager pager() {
        String query = query();
        return Pager.of(
                page().page(),
                SIZE,
                page().total(),
                Parameters.base() + "/recommendations" + (query.isEmpty() ? "" : "?" + query));
    }
}
