package uk.slp.portal.reviewdraft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.reviewdraft.DraftCommands.Keep;
import uk.slp.portal.reviewdraft.DraftsView;

/** The versions of a report, and keeping the next one. */
@Named("draftsPage")
@RequestScoped
public class DraftsPage extends DraftForm {
    private DraftsView drafts;
    private String version;
    private String note;

    /** The versions. */
    public DraftsView drafts() {
        if (drafts == null) {
            drafts = queries().list(reference());
        }
        return drafts;
    }

    @Override
    public PracticeReviewView view() {
        return drafts().review();
    }

    @Override
    protected void readAgain() {
        drafts = null;
        version = null;
    }

    /** Keeps the saved text. */
    public String keep() {
        return attempt(
                () -> service().keep(new Keep(reference(), version(getVersion()), note)),
                "The version is kept. The partners can read it and comment on its passages.",
                "/reviewdraft/list.xhtml");
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
