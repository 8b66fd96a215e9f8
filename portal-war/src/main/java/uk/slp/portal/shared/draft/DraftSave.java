package uk.slp.portal.shared.draft;

import java.util.Map;

/**
 * Keep what somebody typed on a page.
 *
 * @param reference of the record
 * @param part the page within the record
 * @param subject identity of the child or person that the page is about; empty for the record itself
 * @param typed fields that were changed on the page
 * @param seen marks of all fields of the page, as the writer knows them
 */
public record DraftSave(
        String reference, String part, String subject, Map<String, Typed> typed, Map<String, String> seen) {
    public DraftSave {
        typed = Map.copyOf(typed);
        seen = Map.copyOf(seen);
    }
}
