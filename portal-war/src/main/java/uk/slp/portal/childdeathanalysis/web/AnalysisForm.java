package uk.slp.portal.childdeathanalysis.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.slp.portal.childdeathanalysis.AnalysisQueries;
import uk.slp.portal.childdeathanalysis.AnalysisService;
import uk.slp.portal.childdeathanalysis.AnalysisView;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.VersionedForm;

/** What the pages about the steps and tasks of one analysis do. */
public abstract class AnalysisForm extends VersionedForm<AnalysisView> {
    @Inject
    private AnalysisQueries queries;

    @Inject
    private AnalysisService service;

    @Inject
    private Clock clock;

    AnalysisForm() {
        super("childdeathanalysis");
    }

    @Override
    protected AnalysisView read(String reference) {
        return queries.view(reference);
    }

    AnalysisQueries queries() {
        return queries;
    }

    AnalysisService service() {
        return service;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    /** Where the case is. */
    public String base() {
        return Parameters.base() + view().death().path();
    }

    /** The panel's aim in words (rule 63). */
    public String aim() {
        return AimWords.of(view().death(), today());
    }
}
