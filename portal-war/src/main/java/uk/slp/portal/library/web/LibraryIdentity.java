package uk.slp.portal.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityKeeper;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.library.LibraryIdentityService;
import uk.slp.portal.shared.error.NotFound;

/** The hits in a draft of the library. */
@ApplicationScoped
public class LibraryIdentity implements IdentityKeeper {
    @Inject
    private LibraryIdentityService service;

    @Override
    public String kind() {
        return "library-drafts";
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
        throw new NotFound("What the library takes in is confirmed by publishing it.");
    }
}
