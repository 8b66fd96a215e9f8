package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.childdeathreturn.ReturnRow;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Pager;
import uk.slp.portal.shared.web.Parameters;

/** Whom a panel waits for, over all its cases. */
@Named("returnChasePage")
@RequestScoped
public class ChasePage {
    private static final int SIZE = 50;

    @Inject
    private ReturnRequestQueries queries;

    private @Nullable Page<ReturnRow> page;

    /** Reads the list. */
    public void load() {
        page();
    }

    /** The returns that are waited for, the earliest day first. */
    public Page<ReturnRow> page() {
        Page<ReturnRow> known = page;
        if (known == null) {
            known = queries.chase(PageRequest.of(Parameters.get("page"), null, SIZE));
            page = known;
        }
        return known;
    }

    /** The pages of the list. */
    public Pager pager() {
        return Pager.of(
                page().page(), page().size(), page().total(), Parameters.base() + "/child-deaths/awaited-returns");
    }
}
