package uk.slp.search;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A published item as the index takes it. Text is plain text.
 *
 * @param id unique among documents; putting a document with the same id replaces it and all its passages
 * @param version the owner's version number, returned by {@link SearchIndex#versions()} for reconciling
 * @param title its title
 * @param type its type
 * @param publisher who published it
 * @param publishedOn when it was published
 * @param addedOn when it came into the library, which may be long after its publication
 * @param url where it can be read
 * @param area the local area, or null
 * @param region the English region, or null
 * @param themes its themes
 * @param ageBands age bands of the children concerned
 * @param harms kinds of harm
 * @param agencies kinds of agency
 * @param method how a review was made, or null
 * @param summary a short summary, may be empty
 * @param passages its passages in reading order, each with its own anchor
 * @param visibility tokens of which a reader must hold at least one; empty means that nobody finds it
 */
public record SearchDocument(
        String id,
        long version,
        String title,
        String type,
        String publisher,
        LocalDate publishedOn,
        LocalDate addedOn,
        String url,
        @Nullable String area,
        @Nullable String region,
        List<Theme> themes,
        List<String> ageBands,
        List<String> harms,
        List<String> agencies,
        @Nullable String method,
        String summary,
        List<Passage> passages,
        Set<String> visibility) {

    /** The longest id and facet value in characters; the index refuses longer single terms. */
    public static final int MAX_KEY_LENGTH = 1000;

    public SearchDocument {
        if (id.isBlank() || id.length() > MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("A document needs an id of 1 to " + MAX_KEY_LENGTH + " characters");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(addedOn, "addedOn");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(summary, "summary");
        themes = List.copyOf(themes);
        ageBands = List.copyOf(ageBands);
        harms = List.copyOf(harms);
        agencies = List.copyOf(agencies);
        passages = List.copyOf(passages);
        visibility = Set.copyOf(visibility);
        Set<String> anchors = new HashSet<>();
        for (Passage passage : passages) {
            if (!anchors.add(passage.anchor())) {
                throw new IllegalArgumentException("Two passages of " + id + " share the anchor " + passage.anchor());
            }
        }
    }

    /** Starts a document that is published to the world, with nothing else in it yet. */
    public static Builder builder(String id, long version, String title, LocalDate publishedOn) {
        return new Builder(id, version, title, publishedOn);
    }

    /** Collects the parts of a document; unset texts are empty, unset lists too. For one thread. */
    public static final class Builder {
        private final String id;
        private final long version;
        private final String title;
        private final LocalDate publishedOn;
        private LocalDate addedOn;
        private String type = "";
        private String publisher = "";
        private String url = "";
        private @Nullable String area;
        private @Nullable String region;
        private List<Theme> themes = List.of();
        private List<String> ageBands = List.of();
        private List<String> harms = List.of();
        private List<String> agencies = List.of();
        private @Nullable String method;
        private String summary = "";
        private List<Passage> passages = List.of();
        private Set<String> visibility = Set.of(Visibility.PUBLIC_TOKEN);

        private Builder(String id, long version, String title, LocalDate publishedOn) {
            this.id = id;
            this.version = version;
            this.title = title;
            this.publishedOn = publishedOn;
            this.addedOn = publishedOn;
        }

        /** Unless it is said, the day of publication. */
        public Builder addedOn(LocalDate value) {
            this.addedOn = value;
            return this;
        }

        public Builder type(String value) {
            this.type = value;
            return this;
        }

        public Builder publisher(String value) {
            this.publisher = value;
            return this;
        }

        public Builder url(String value) {
            this.url = value;
            return this;
        }

        public Builder area(@Nullable String value) {
            this.area = value;
            return this;
        }

        public Builder region(@Nullable String value) {
            this.region = value;
            return this;
        }

        public Builder themes(List<Theme> value) {
            this.themes = value;
            return this;
        }

        public Builder ageBands(List<String> value) {
            this.ageBands = value;
            return this;
        }

        public Builder harms(List<String> value) {
            this.harms = value;
            return this;
        }

        public Builder agencies(List<String> value) {
            this.agencies = value;
            return this;
        }

        public Builder method(@Nullable String value) {
            this.method = value;
            return this;
        }

        public Builder summary(String value) {
            this.summary = value;
            return this;
        }

        public Builder passages(List<Passage> value) {
            this.passages = value;
            return this;
        }

        /** Replaces the tokens: name every one, the public token too if the document is for the world. */
        public Builder visibility(Set<String> value) {
            this.visibility = value;
            return this;
        }

        /**
         * The document.
         *
         * @throws IllegalArgumentException if the id is blank or too long, or two passages share an anchor
         */
        public SearchDocument build() {
            return new SearchDocument(
                    id,
                    version,
                    title,
                    type,
                    publisher,
                    publishedOn,
                    addedOn,
                    url,
                    area,
                    region,
                    themes,
                    ageBands,
                    harms,
                    agencies,
                    method,
                    summary,
                    passages,
                    visibility);
        }
    }
}
