package uk.slp.portal.casetask.web;

import jakarta.inject.Inject;
import uk.slp.portal.casetask.TaskSetQueries;
import uk.slp.portal.casetask.TaskSetsView;
import uk.slp.portal.shared.web.TriedForm;

/** What the pages about the sets of tasks of a partnership do: read them once. */
public abstract class TaskSetForm extends TriedForm {
    @Inject
    private TaskSetQueries queries;

    private TaskSetsView sets;

    /** Reads the sets. */
    public void load() {
        sets();
    }

    /** The sets. */
    public TaskSetsView sets() {
        if (sets == null) {
            sets = queries.sets();
        }
        return sets;
    }

    @Override
    protected void readAgain() {
        sets = null;
    }
}
