package uk.slp.portal.casetask.web;

import jakarta.inject.Inject;
import uk.slp.portal.casetask.SetQueries;
import uk.slp.portal.casetask.SetsView;
import uk.slp.portal.shared.web.TriedForm;

/** What the pages about the sets of tasks of a partnership do: read them once. */
public abstract class TaskSetForm extends TriedForm {
    @Inject
    private SetQueries queries;

    private SetsView sets;

    /** Reads the sets. */
    public void load() {
        sets();
    }

    /** The sets. */
    public SetsView sets() {
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
