package uk.slp.portal.overviewpanel.web;

import jakarta.inject.Inject;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.overviewpanel.OverviewQueries;
import uk.slp.portal.overviewpanel.OverviewService;
import uk.slp.portal.overviewpanel.OverviewView;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.VersionedForm;

/** What every page about one meeting of an overview panel does. */
public abstract class OverviewForm extends VersionedForm<OverviewView> {
    @Inject
    private OverviewQueries queries;

    @Inject
    private OverviewService service;

    OverviewForm() {
        super("overviewpanel");
    }

    /** Reads the meeting without its agenda; pages that show the agenda read it too. */
    @Override
    protected OverviewView read(String reference) {
        return queries.withoutAgenda(reference);
    }

    OverviewQueries queries() {
        return queries;
    }

    OverviewService service() {
        return service;
    }

    /** Address of the meeting. */
    public String base() {
        return Parameters.base() + "/overview-meetings/" + view().reference();
    }

    /** The day, in words. */
    public String day() {
        return DeadlineWords.full(view().day());
    }
}
