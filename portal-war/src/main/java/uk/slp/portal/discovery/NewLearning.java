package uk.slp.portal.discovery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.search.Hit;
import uk.slp.search.PassageHit;
import uk.slp.search.SearchDocument;
import uk.slp.search.SearchQuery;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;
import uk.slp.search.Why;

/**
 * Asks kept searches of items that are new. Which searches match is told by Lucene's monitor, whose searches are held in
 * memory and brought up to date before each question; what is shown of a match is read as the page of results reads it,
 * from an index of these items alone.
 */
@ApplicationScoped
public class NewLearning {
    private static final Logger LOG = System.getLogger(NewLearning.class.getName());

    @Inject
    private LearningIndex index;

    private @Nullable KeptSearches kept;
    private @Nullable Vocabulary understood;

    /**
     * An item as a search finds it.
     *
     * @param url its address within the portal
     * @param kind what it is, in words
     * @param passages its best passages; none where the search has no words, or only title or themes match
     * @param why words and themes for which it was found; empty without words
     */
    public record Found(
            UUID itemId,
            String title,
            String url,
            String kind,
            String publisher,
            LocalDate publishedOn,
            String summary,
            List<Excerpt> passages,
            String why) {
        public Found {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A passage that matches.
     *
     * @param html escaped text in which only {@code <mark>} is markup
     */
    public record Excerpt(String anchor, String html) {}

    /**
     * The searches that each item matches.
     *
     * @param searches every search that counts, by a name
     * @param items published items
     * @return names of searches by identity of item; without items that match nothing
     */
    public synchronized Map<UUID, Set<String>> matches(
            Map<String, StoredSearch> searches, Collection<LearningView> items) {
        try {
            return kept().matches(searches, items);
        } catch (IOException e) {
            throw new UncheckedIOException("Kept searches could not be asked", e);
        }
    }

    /** A released vocabulary changes what every search looks for, so all of them are then read anew. */
    private KeptSearches kept() throws IOException {
        Vocabulary inUse = index.vocabulary();
        KeptSearches known = kept;
        if (known == null || inUse != understood) {
            close();
            known = new KeptSearches(inUse);
            kept = known;
            understood = inUse;
        }
        return known;
    }

    static SearchQuery query(StoredSearch search, int size) {
        return search.parameters().standing(Visibility.everyone(), size);
    }

    /**
     * What each of some searches finds among some items, in the order in which results stand.
     *
     * @param items published items, at most {@value SearchQuery#MAX_SIZE}
     */
    public List<List<Found>> found(Collection<LearningView> items, List<StoredSearch> searches) {
        try {
            return found(items, searches, index.vocabulary());
        } catch (IOException e) {
            throw new UncheckedIOException("New items could not be searched", e);
        }
    }

    static List<List<Found>> found(Collection<LearningView> items, List<StoredSearch> searches, Vocabulary vocabulary)
            throws IOException {
        List<SearchDocument> documents = documents(items);
        List<List<Found>> found = new ArrayList<>();
        try (FewItems few = new FewItems(documents, vocabulary)) {
            for (StoredSearch search : searches) {
                found.add(few.hits(query(search, SearchQuery.MAX_SIZE)).stream()
                        .map(NewLearning::one)
                        .toList());
            }
        }
        return found;
    }

    private static List<SearchDocument> documents(Collection<LearningView> items) {
        List<SearchDocument> documents = new ArrayList<>();
        for (LearningView item : items) {
            try {
                documents.add(Documents.of(item));
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "The item " + item.id() + " is left out of letters", e);
            }
        }
        return documents;
    }

    private static Found one(List<Hit> hits) {
        Hit first = hits.get(0);
        List<Excerpt> passages = new ArrayList<>();
        Set<String> why = new LinkedHashSet<>();
        for (Hit hit : hits) {
            for (PassageHit passage : hit.passages()) {
                passages.add(new Excerpt(passage.anchor(), passage.html()));
            }
            why.addAll(hit.why().words());
        }
        for (Hit hit : hits) {
            for (Why.RelatedWord related : hit.why().related()) {
                if (!why.contains(related.word())) {
                    why.add(related.word() + " (a related word)");
                }
            }
            hit.why().themes().forEach(theme -> why.add("theme " + theme));
        }
        return new Found(
                UUID.fromString(first.id()),
                first.title(),
                first.url(),
                Coded.known(ItemType.class, first.type())
                        ? Coded.of(ItemType.class, first.type()).label()
                        : first.type(),
                first.publisher(),
                first.publishedOn(),
                first.summary(),
                passages.subList(0, Math.min(2, passages.size())),
                String.join(", ", why));
    }

    /** How many items that everybody may read were published here on a day or later, whatever their date. */
    public long publishedSince(LocalDate day) {
        return index.search(SearchQuery.by(Visibility.everyone())
                        .since(day)
                        .counted(Set.of())
                        .size(1)
                        .build())
                .total();
    }

    /** Lets go of what is held in memory. */
    @PreDestroy
    synchronized void close() {
        try {
            KeptSearches known = kept;
            kept = null;
            if (known != null) {
                known.close();
            }
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "Kept searches did not close cleanly", e);
        }
    }
}
