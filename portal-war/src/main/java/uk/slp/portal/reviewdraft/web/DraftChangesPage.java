package uk.slp.portal.reviewdraft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.reviewdraft.ChangesView;
import uk.slp.portal.shared.web.Parameters;

/** What changed from one version to another; from the one before, unless the address says another. */
@Named("draftChangesPage")
@RequestScoped
public class DraftChangesPage extends DraftForm {
    private ChangesView changes;

    /** The changes. */
    public ChangesView changes() {
        if (changes == null) {
            int number = number("number");
            changes = queries()
                    .changes(reference(), Parameters.need("from").isEmpty() ? number - 1 : number("from"), number);
        }
        return changes;
    }

    @Override
    public PracticeReviewView view() {
        return changes().review();
    }

    @Override
    protected void readAgain() {
        changes = null;
    }
}
