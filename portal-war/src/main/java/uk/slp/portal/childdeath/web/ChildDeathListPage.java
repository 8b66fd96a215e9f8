package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ArrivalQueries;
import uk.slp.portal.childdeath.ChildDeathFilter;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathQueue;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeath.ChildDeathRow;
import uk.slp.portal.childdeath.NoticeRow;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.organisation.OverviewPanels;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Pager;
import uk.slp.portal.shared.web.Parameters;

/**
 * The cases of a panel. Filters stand in the address; a name or a number is looked for by a form, so that it stands in no
 * address and no log.
 */
@Named("childDeathList")
@RequestScoped
public class ChildDeathListPage {
    private static final int SIZE = 25;
    private static final List<String> FILTERS = List.of("queue", "status", "residence", "from", "to");

    @Inject
    private ChildDeathQueries queries;

    @Inject
    private ArrivalQueries arrivals;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private OverviewPanels panels;

    @Inject
    private CurrentUser user;

    private @Nullable Page<ChildDeathRow> page;
    private @Nullable List<NoticeRow> waiting;
    private @Nullable String text;
    private boolean searched;

    /** Reads the list. */
    public void load() {
        page();
    }

    /** The cases; none before a form was looked at, so that what is looked for is the only list that is read. */
    public Page<ChildDeathRow> page() {
        Page<ChildDeathRow> known = page;
        FacesContext faces = FacesContext.getCurrentInstance();
        if (known == null && faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())) {
            return new Page<>(0, 1, SIZE, List.of());
        }
        if (known == null) {
            known = read(null);
            page = known;
        }
        return known;
    }

    private Page<ChildDeathRow> read(@Nullable String typed) {
        Map<String, @Nullable String> given = new HashMap<>();
        if (typed == null) {
            FILTERS.forEach(name -> given.put(name, Parameters.get(name)));
            if (FILTERS.stream().allMatch(name -> Parameters.get(name) == null)) {
                given.put("queue", ChildDeathQueue.OPEN.code());
            }
        } else {
            given.put("q", typed);
        }
        try {
            PageRequest request = typed == null
                    ? PageRequest.of(Parameters.get("page"), null, SIZE)
                    : new PageRequest(1, PageRequest.LARGEST);
            return queries.list(ChildDeathFilter.of(given), request);
        } catch (RuleViolation wrong) {
            wrong.violations().forEach(one -> Messages.add("tool-" + one.field(), one.message()));
        }
        return queries.list(ChildDeathFilter.ALL, new PageRequest(1, SIZE));
    }

    /** Looks for a name, a number or a reference; the answer is on this page. */
    public @Nullable String search() {
        if (text == null || text.isBlank()) {
            Messages.add("find", "Write a name, an NHS number or a reference.");
            return null;
        }
        searched = true;
        page = read(text);
        return null;
    }

    /** Whether the list is the answer to a search. */
    public boolean isSearched() {
        return searched;
    }

    /** Notices that wait for a decision. */
    public List<NoticeRow> waiting() {
        if (waiting == null) {
            boolean decides = user.permissions().contains(Permission.CHILD_DEATH_WRITE) && !searched;
            waiting = decides ? arrivals.waiting() : List.of();
        }
        return waiting;
    }

    /** The queues. */
    public List<Option> queues() {
        return Option.of(Arrays.asList(ChildDeathQueue.values()), ChildDeathQueue::code, ChildDeathQueue::label);
    }

    /** The queue that is shown; open cases at first. */
    public String queue() {
        String given = typed("queue");
        return given.isEmpty() && FILTERS.stream().allMatch(name -> Parameters.get(name) == null)
                ? ChildDeathQueue.OPEN.code()
                : given;
    }

    /** The authorities of the panels in reach. */
    public List<Option> authorities() {
        return reach.panels().stream()
                .flatMap(panel -> panels.authoritiesOf(panel).stream())
                .map(one -> Option.of(one.code(), one.name()))
                .toList();
    }

    /** What a filter says. */
    public String typed(String name) {
        String value = Parameters.get(name);
        return value == null ? "" : value;
    }

    /** The pages of the list. */
    public Pager pager() {
        return Pager.of(page().page(), page().size(), page().total(), Parameters.base() + "/child-deaths" + query());
    }

    /** The filters of the list as the end of an address. */
    public String query() {
        StringBuilder query = new StringBuilder();
        for (String name : FILTERS) {
            String value = Parameters.get(name);
            if (value != null) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    /** The panels whose cases these are. */
    public String panelNames() {
        return panels.all().stream()
                .filter(one -> reach.panels().contains(one.id()))
                .map(OrganisationView::name)
                .collect(Collectors.joining(", "));
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
