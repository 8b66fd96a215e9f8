package uk.slp.portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.panel.CaseWorker;
import uk.slp.portal.panel.PanelAllocationQueries;

/** What everybody at the national body has in hand. */
@Named("panelPeoplePage")
@RequestScoped
public class PanelPeoplePage {
    @Inject
    private PanelAllocationQueries queries;

    private List<CaseWorker> people;

    /** Reads it; refuses those who may not see it. */
    public void load() {
        people();
    }

    /** The people, by name. */
    public List<CaseWorker> people() {
        if (people == null) {
            people = queries.workload();
        }
        return people;
    }
}
