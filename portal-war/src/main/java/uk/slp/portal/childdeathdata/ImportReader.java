package uk.slp.portal.childdeathdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.time.PortalTime;

/** Checks rows against what is known today. */
@Dependent
class ImportReader {
    @Inject
    private OrganisationRegister register;

    @Inject
    private Clock clock;

    /** What the checks find. No statement. */
    ImportCheck.Checked check(List<ImportRow> rows) {
        return ImportCheck.of(
                rows,
                register.ever(OrganisationKind.LOCAL_AUTHORITY).stream()
                        .map(OrganisationView::code)
                        .collect(Collectors.toSet()),
                LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
    }
}
