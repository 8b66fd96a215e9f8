package uk.slp.portal.learning.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.vocabulary.Themes;

/**
 * What the page of an item says about it to programs: as a schema.org Report, and as the tags that reference managers
 * and search engines for scholarly writing read (Highwire Press and Dublin Core).
 */
final class ItemMetadata {
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ENGLISH);

    private final LearningView item;
    private final String address;

    /**
     * The metadata of an item.
     *
     * @param item published
     * @param base the portal's address, without a slash at its end
     */
    ItemMetadata(LearningView item, String base) {
        this.item = item;
        this.address = base + item.url();
    }

    /**
     * A tag in the head of the page.
     *
     * @param name what is told
     * @param content what is told of it
     */
    public record Tag(String name, String content) {}

    List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag("description", item.summary()));
        tags.add(new Tag("citation_title", item.title()));
        tags.add(new Tag("citation_author", item.publisher()));
        tags.add(new Tag("citation_technical_report_institution", item.publisher()));
        tags.add(new Tag("citation_publication_date", SLASHES.format(item.publishedOn())));
        tags.add(new Tag("citation_language", "en"));
        tags.add(new Tag("citation_public_url", address));
        tags.add(new Tag("DC.title", item.title()));
        tags.add(new Tag("DC.creator", item.publisher()));
        tags.add(new Tag("DC.publisher", item.publisher()));
        tags.add(new Tag("DC.date", item.publishedOn().toString()));
        tags.add(new Tag("DC.type", item.type().label()));
        tags.add(new Tag("DC.language", "en-GB"));
        tags.add(new Tag("DC.identifier", address));
        item.themes().forEach(theme -> tags.add(new Tag("DC.subject", Themes.label(theme))));
        return tags;
    }

    /** The record as JSON-LD. */
    JsonObject schema() {
        JsonObjectBuilder organisation =
                Json.createObjectBuilder().add("@type", "Organization").add("name", item.publisher());
        JsonObject publisher = organisation.build();
        JsonObjectBuilder report = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Report")
                .add("@id", address)
                .add("url", address)
                .add("identifier", "urn:uuid:" + item.id())
                .add("name", item.title())
                .add("genre", item.type().label())
                .add("abstract", item.summary())
                .add("datePublished", item.publishedOn().toString())
                .add("dateModified", OaiWriter.moment(item.changedAt()))
                .add("inLanguage", "en-GB")
                .add("isAccessibleForFree", true)
                .add("author", publisher)
                .add("publisher", publisher);
        JsonArrayBuilder keywords = Json.createArrayBuilder();
        item.themes().forEach(theme -> keywords.add(Themes.label(theme)));
        report.add("keywords", keywords);
        String place = Stream.of(item.area(), item.region())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("England");
        report.add(
                "spatialCoverage",
                Json.createObjectBuilder().add("@type", "Place").add("name", place));
        return report.build();
    }

    /** The record as it may stand inside a page: nothing in it can end the element or begin another. */
    String inPage() {
        return schema().toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
