package uk.slp.portal.duties.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.duties.DecisionQueries;
import uk.slp.portal.duties.DecisionRow;
import uk.slp.portal.duties.NotifyDecision;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Pager;
import uk.slp.portal.shared.web.Parameters;

/** The kept decisions in reach. */
@Named("decisionList")
@RequestScoped
public class DecisionListPage {
    private static final int SIZE = 20;

    @Inject
    private DecisionQueries queries;

    private String decision = "";
    private Page<DecisionRow> page = new Page<>(0, 1, SIZE, List.of());

    @PostConstruct
    void load() {
        String wanted = Parameters.need("decision");
        decision = Coded.known(NotifyDecision.class, wanted) ? wanted : "";
        PageRequest request;
        try {
            request = PageRequest.of(Parameters.get("page"), null, SIZE);
        } catch (BadRequest unreadable) {
            // A page number typed into the address that is none: the first page is what was meant.
            request = new PageRequest(1, SIZE);
        }
        page = queries.list(decision.isEmpty() ? null : Coded.of(NotifyDecision.class, decision), request);
    }

    /** What can be chosen to see. */
    public List<Option> getDecisions() {
        return Option.of(Arrays.asList(NotifyDecision.values()), NotifyDecision::code, NotifyDecision::label);
    }

    /** The pages as links. */
    public Pager getPager() {
        return Pager.of(
                page.page(),
                page.size(),
                page.total(),
                "/decisions" + (decision.isEmpty() ? "" : "?decision=" + decision));
    }

    public String getDecision() {
        return decision;
    }

    public Page<DecisionRow> getPage() {
        return page;
    }
}
