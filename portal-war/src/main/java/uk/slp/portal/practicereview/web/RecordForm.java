package uk.slp.portal.practicereview.web;

import uk.slp.portal.practicereview.ShownRecord;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.VersionedForm;

/**
 * What every page about one record of a practice review does.
 *
 * @param <V> the record as the person may see it
 */
public abstract class RecordForm<V extends ShownRecord> extends VersionedForm<V> {
    RecordForm() {
        super("practicereview");
    }

    /** Address of the review, without the last part. */
    public String base() {
        return Asked.context() + "/practice-reviews/" + view().reference();
    }

    /** A page that is of no use to the person, or not now, is not found. */
    void need(Coded... actions) {
        boolean useful = false;
        for (Coded action : actions) {
            useful |= view().may(action.code());
        }
        need(useful);
    }
}
