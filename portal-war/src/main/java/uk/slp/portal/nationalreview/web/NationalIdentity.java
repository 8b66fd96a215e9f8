package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityKeeper;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.nationalreview.NationalIdentityService;

/** The hits in what a national review publishes. A review has to do with one text at a time, which its state tells. */
@ApplicationScoped
public class NationalIdentity implements IdentityKeeper {
    @Inject
    private NationalIdentityService service;

    @Override
    public String kind() {
        return "national-reviews";
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
        service.confirm(reference, expectedVersion, listMark);
    }
}
