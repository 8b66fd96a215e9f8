package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.search.Completion;
import uk.slp.search.SearchPage;
import uk.slp.search.Visibility;

/** Searches of the published library, open to everyone and kept nowhere. */
@ApplicationScoped
public class DiscoveryQueries {
    /** As many suggestions as can be looked over while typing. */
    private static final int SUGGESTIONS = 8;

    @Inject
    private LearningIndex index;

    /** Answers a search for anyone. */
    @OpenToAll("The library is for everyone; only published learning is in the index (rule 73).")
    public SearchPage search(SearchParameters parameters) {
        return index.search(parameters.query(Visibility.everyone()));
    }

    /** What somebody who is typing may mean; nothing before two characters. */
    @OpenToAll("The library is for everyone; suggestions are words of published learning only (rule 73).")
    public List<Completion> suggest(String typed) {
        return index.complete(typed, Visibility.everyone(), SUGGESTIONS);
    }
}
