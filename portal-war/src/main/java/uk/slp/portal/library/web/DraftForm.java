package uk.slp.portal.library.web;

import jakarta.inject.Inject;
import uk.slp.portal.library.DraftView;
import uk.slp.portal.library.LibraryQueries;
import uk.slp.portal.library.LibraryService;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.VersionedForm;

/** What every page about one draft of the library does. */
public abstract class DraftForm extends VersionedForm<DraftView> {
    @Inject
    private LibraryQueries queries;

    @Inject
    private LibraryService service;

    DraftForm() {
        super("library");
    }

    /** Opens the page of a draft that waits. */
    @Override
    public void load() {
        need(view().waiting());
    }

    @Override
    protected DraftView read(String reference) {
        return queries.draft(reference);
    }

    LibraryQueries queries() {
        return queries;
    }

    LibraryService service() {
        return service;
    }

    /** Address of the draft. */
    public String base() {
        return Parameters.base() + "/library/drafts/" + reference();
    }
}
