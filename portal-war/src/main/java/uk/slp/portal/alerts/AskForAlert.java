package uk.slp.portal.alerts;

import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.StoredSearch;

/**
 * A reader without an account wants to be told what is new for a search.
 *
 * @param address e-mail address as typed
 * @param often code of the frequency
 * @param network where the request comes from, for counting only
 */
public record AskForAlert(@Nullable String address, @Nullable String often, StoredSearch search, String network) {}
