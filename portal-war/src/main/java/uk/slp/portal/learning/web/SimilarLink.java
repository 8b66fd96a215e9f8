package uk.slp.portal.learning.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.SimilarItem;
import uk.slp.portal.shared.persistence.Coded;

/**
 * A similar item as the page of an item shows it.
 *
 * @param month when it was published
 * @param meta what it is and who published it
 * @param why themes and words that both have in common; empty if there is nothing to say
 */
public record SimilarLink(String month, String title, String href, String meta, String why) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    static SimilarLink of(SimilarItem item, String href) {
        String type = Coded.known(ItemType.class, item.type())
                ? Coded.of(ItemType.class, item.type()).label() + ", "
                : "";
        return new SimilarLink(
                MONTH.format(item.publishedOn()), item.title(), href, type + item.publisher() + ".", why(item));
    }

    private static String why(SimilarItem item) {
        StringBuilder why = new StringBuilder();
        if (!item.themes().isEmpty()) {
            why.append(item.themes().size() == 1 ? "Theme in common: " : "Themes in common: ")
                    .append(String.join(", ", item.themes()))
                    .append(". ");
        }
        if (!item.words().isEmpty()) {
            why.append("Words in common: ")
                    .append(String.join(", ", item.words()))
                    .append('.');
        }
        return why.toString().strip();
    }
}
