package uk.slp.portal.discovery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.config.Settings;
import uk.slp.search.Completion;
import uk.slp.search.Hit;
import uk.slp.search.SearchIndex;
import uk.slp.search.SearchPage;
import uk.slp.search.SearchQuery;
import uk.slp.search.Visibility;
import uk.slp.search.Vocabulary;
import uk.slp.search.judged.VocabularyTrial;

/** Holds this node's search index, which lies in the data folder and can always be made again from the database. */
@ApplicationScoped
public class LearningIndex {
    private static final Logger LOG = System.getLogger(LearningIndex.class.getName());

    private static final String UNREADABLE = "The search index cannot be read";

    private volatile @Nullable SearchIndex index;

    /** Opens the index; a missing or damaged one opens empty and is filled by the feed. */
    @BySystem("the index feed at start")
    synchronized SearchIndex open() {
        SearchIndex known = index;
        if (known == null) {
            try {
                known = SearchIndex.open(Settings.current().dataDirectory().resolve("index"), Vocabulary.standard());
                index = known;
            } catch (IOException e) {
                throw new UncheckedIOException("The search index cannot be opened", e);
            }
        }
        return known;
    }

    /** Answers a search. */
    @BySystem("the discovery service")
    SearchPage search(SearchQuery query) {
        try {
            return open().search(query);
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    /** What is about the same as an item. */
    @BySystem("the discovery service")
    List<Hit> similarTo(String id, SearchQuery within) {
        try {
            return open().similarTo(id, within);
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    /** What is near to a text, which is kept nowhere. */
    @BySystem("the discovery service")
    List<Hit> similarToText(String text, SearchQuery within) {
        try {
            return open().similarToText(text, within);
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    /** Completes what is being typed. */
    @BySystem("the discovery service")
    List<Completion> complete(String typed, Visibility reader, int most) {
        try {
            return open().complete(typed, reader, most);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    /** Answers every search from now on with another vocabulary. */
    @BySystem("the index feed")
    void use(Vocabulary vocabulary) {
        open().use(vocabulary);
    }

    /** The vocabulary in use; another object after each release. */
    @BySystem("whoever searches beside the index")
    Vocabulary vocabulary() {
        return open().vocabulary();
    }

    /** What another vocabulary would do to the judged queries. */
    @BySystem("the vocabulary")
    VocabularyTrial trial(Vocabulary before, Vocabulary after) {
        try {
            return VocabularyTrial.run(open(), before, after);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    /** Closes the index; what was not committed is brought in again at the next start. */
    @PreDestroy
    void close() {
        try {
            SearchIndex known = index;
            if (known != null) {
                known.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The search index did not close cleanly; the feed will repair it", e);
        }
    }
}
