package uk.slp.search;

import java.time.LocalDate;
import java.util.List;

/**
 * One result: a document, or for the units {@code PASSAGE} and {@code RECOMMENDATION} one passage of it.
 *
 * @param id the document's id
 * @param type the document's type
 * @param title the document's title, plain text
 * @param publisher who published it, plain text
 * @param publishedOn when
 * @param themes its themes
 * @param url the document's address; the place within it is the passage's anchor
 * @param score how well it matches; comparable within one answer only; 0 where nothing was scored
 * @param summary the document's summary, plain text
 * @param passages for a document its best passages, at most two; for a smaller unit exactly that one
 * @param furtherPassages how many more passages of the document match
 * @param why why it matched
 */
public record Hit(
        String id,
        String type,
        String title,
        String publisher,
        LocalDate publishedOn,
        List<Theme> themes,
        String url,
        float score,
        String summary,
        List<PassageHit> passages,
        int furtherPassages,
        Why why) {
    public Hit {
        themes = List.copyOf(themes);
        passages = List.copyOf(passages);
    }
}
