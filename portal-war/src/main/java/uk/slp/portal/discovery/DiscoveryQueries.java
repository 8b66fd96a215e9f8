package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.search.SearchPage;
import uk.slp.search.Visibility;

/** Searches of the published library, open to everyone and kept nowhere. */
@ApplicationScoped
public class DiscoveryQueries {
    @Inject
    private LearningIndex index;

    /** Answers a search for anyone. */
    @OpenToAll("The library is for everyone; only published learning is in the index (rule 73).")
    public SearchPage search(SearchParameters parameters) {
        return index.search(parameters.query(Visibility.everyone()));
    }
}
