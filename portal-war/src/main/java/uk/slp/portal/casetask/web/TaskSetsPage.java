package uk.slp.portal.casetask.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.casetask.OwnSet;

/** The sets of tasks of a partnership. */
@Named("taskSetsPage")
@RequestScoped
public class TaskSetsPage extends TaskSetForm {
    /** Whether a set is offered, in words. */
    public String offered(OwnSet set) {
        return set.offered() ? "Yes" : "No";
    }
}
