package uk.slp.portal.nationalreview.web;

import jakarta.inject.Inject;
import uk.slp.portal.nationalreview.NationalTextQueries;
import uk.slp.portal.nationalreview.NationalTextService;
import uk.slp.portal.nationalreview.NationalTextView;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.VersionedForm;

/** What every page about the text of a national review does. */
public abstract class NationalTextForm extends VersionedForm<NationalTextView> {
    @Inject
    private NationalTextQueries queries;

    @Inject
    private NationalTextService service;

    NationalTextForm() {
        super("nationalreview");
    }

    @Override
    protected NationalTextView read(String reference) {
        return queries.written(reference);
    }

    NationalTextQueries queries() {
        return queries;
    }

    NationalTextService service() {
        return service;
    }

    /** Address of the review. */
    public String base() {
        return Parameters.base() + "/national-reviews/" + view().reference();
    }
}
