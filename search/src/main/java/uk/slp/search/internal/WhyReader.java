package uk.slp.search.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import uk.slp.search.Theme;
import uk.slp.search.Vocabulary.Alternative;
import uk.slp.search.Why;
import uk.slp.search.Why.RelatedWord;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;
import uk.slp.search.internal.QueryPlan.Near;
import uk.slp.search.internal.QueryPlan.Slot;
import uk.slp.search.schema.Fields;

/**
 * Reads from the index which words of a query a document holds, and how often. Quick for documents in the order in which
 * they stand in the index, and right for any.
 */
final class WhyReader {

    private final QueryPlan plan;
    private final Map<BytesRef, Walk> walks = new HashMap<>();
    private final Map<List<Token>, Scorer> together = new HashMap<>();
    private final IndexSearcher counting;
    private @Nullable LeafReaderContext walked;

    /** A word's list of documents in one segment, and the last of them that was looked at. */
    private static final class Walk {
        private final @Nullable PostingsEnum postings;

        Walk(@Nullable PostingsEnum postings) {
            this.postings = postings;
        }
    }

    WhyReader(IndexSearcher searcher, QueryPlan plan) {
        this.plan = plan;
        this.counting = HowOften.searcher(searcher);
    }

    Why of(LeafReaderContext reader, int doc, List<Theme> themes) throws IOException {
        if (!plan.hasWords()) {
            return Why.nothing();
        }
        Set<String> words = new LinkedHashSet<>();
        Set<RelatedWord> related = new LinkedHashSet<>();
        for (Slot slot : plan.slots()) {
            if (count(reader, doc, slot.own()) > 0) {
                words.add(slot.text());
            } else {
                for (Token token : slot.own()) {
                    if (count(reader, doc, List.of(token)) > 0) {
                        words.add(token.form());
                    }
                }
            }
            for (Alternative alternative : slot.alternatives()) {
                int count = count(reader, doc, alternative.tokens());
                if (count > 0) {
                    related.add(new RelatedWord(alternative.text(), count));
                }
            }
        }
        for (Near phrase : plan.phrases()) {
            if (phrase.distance() > 0 || count(reader, doc, phrase.tokens()) > 0) {
                words.add(String.join(
                        " ", phrase.tokens().stream().map(Token::form).toList()));
            }
        }
        return new Why(List.copyOf(words), List.copyOf(related), matchingThemes(themes));
    }

    private List<String> matchingThemes(List<Theme> themes) {
        Set<String> stems = new LinkedHashSet<>();
        plan.slots().forEach(slot -> {
            slot.own().forEach(token -> stems.add(token.stem()));
            slot.alternatives().stream()
                    .filter(alternative -> alternative.tokens().size() == 1)
                    .forEach(
                            alternative -> stems.add(alternative.tokens().get(0).stem()));
        });
        plan.phrases().forEach(phrase -> phrase.tokens().stream()
                .filter(token -> !token.isWeakInQuery())
                .forEach(token -> stems.add(token.stem())));
        return themes.stream()
                .map(Theme::label)
                .filter(label -> TextAnalysis.tokens(label).stream().anyMatch(token -> stems.contains(token.stem())))
                .toList();
    }

    /** How often the words stand next to each other in everything the document says. */
    private int count(LeafReaderContext leaf, int doc, List<Token> tokens) throws IOException {
        int least = Integer.MAX_VALUE;
        int words = 0;
        for (Token token : tokens) {
            if (!token.isFunctionWord()) {
                words++;
                least = Math.min(least, frequency(leaf, doc, token.word().stemBytes()));
            }
        }
        return words == 0 || least == 0 ? 0 : words == 1 ? least : together(leaf, doc, tokens);
    }

    private int frequency(LeafReaderContext leaf, int doc, BytesRef stem) throws IOException {
        if (walked != leaf) {
            walks.clear();
            together.clear();
            walked = leaf;
        }
        Walk walk = walks.get(stem);
        if (walk == null || walk.postings != null && walk.postings.docID() > doc) {
            walk = new Walk(leaf.reader().postings(new Term(Fields.BODY, stem), PostingsEnum.FREQS));
            walks.put(stem, walk);
        }
        PostingsEnum postings = walk.postings;
        if (postings == null) {
            return 0;
        }
        int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
        return at == doc ? postings.freq() : 0;
    }

    private int together(LeafReaderContext leaf, int doc, List<Token> tokens) throws IOException {
        Scorer scorer = together.get(tokens);
        if (scorer == null || scorer.docID() > doc) {
            Query query = QueryFactory.near(Fields.BODY, new Near(tokens, 0));
            Weight weight = counting.createWeight(counting.rewrite(query), ScoreMode.COMPLETE, 1);
            scorer = weight.scorer(leaf);
            if (scorer == null) {
                return 0;
            }
            together.put(tokens, scorer);
        }
        int at = scorer.docID() < doc ? scorer.iterator().advance(doc) : scorer.docID();
        return at == doc ? (int) scorer.score() : 0;
    }
}
