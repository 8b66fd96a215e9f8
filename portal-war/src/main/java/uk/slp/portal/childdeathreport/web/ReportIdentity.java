package uk.slp.portal.childdeathreport.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.ReportIdentityService;
import uk.slp.portal.identifiability.IdentityKeeper;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.shared.error.NotFound;

/** The hits in a yearly report. */
@ApplicationScoped
public class ReportIdentity implements IdentityKeeper {
    @Inject
    private ReportIdentityService service;

    @Override
    public String kind() {
        return "child-death-reports";
    }

    @Override
    public IdentityList list(String reference, String part) {
        return service.list(reference);
    }

    @Override
    public void settle(SettleHit command) {
        service.settle(command);
    }

    @Override
    public void confirm(String reference, String part, long expectedVersion, @Nullable String listMark) {
        throw new NotFound("A yearly report is confirmed by publishing it.");
    }
}
