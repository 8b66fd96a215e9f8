package uk.slp.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import uk.slp.search.Vocabulary;
import uk.slp.search.Vocabulary.Alternative;
import uk.slp.search.analysis.Token;
import uk.slp.search.internal.QueryPlan.Near;
import uk.slp.search.internal.QueryPlan.Slot;
import uk.slp.search.schema.Fields;

/**
 * Turns a plan into Lucene queries. One field decides what matches (it holds everything a document or a passage says);
 * the other fields, the words as written and the closeness of words only move a match up.
 */
final class QueryFactory {

    /** How much a second way of saying the same adds to the best one. */
    private static final float TIE_BREAKER = 0.1f;

    /** How many words refine the order, so that a long paste stays quick and within Lucene's limit of clauses. */
    private static final int REFINING_WORDS = 32;

    /** How much the words of a term count when they stand apart. */
    private static final float APART = 0.35f;

    /** Limits of a rarity and of a weight made from it, for words that are everywhere or nowhere. */
    private static final double LEAST = 0.05;

    private static final double MOST = 2;

    private final Ranking ranking;
    private final Statistics statistics;

    QueryFactory(Ranking ranking, Statistics statistics) {
        this.ranking = ranking;
        this.statistics = statistics;
    }

    /** What matches among documents or passages, by the field that holds everything. */
    Query matching(QueryPlan plan, String main) throws IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        plan.phrases().forEach(phrase -> builder.add(near(main, phrase), Occur.MUST));
        if (!plan.slots().isEmpty()) {
            builder.add(words(plan, main), plan.phrases().isEmpty() ? Occur.MUST : Occur.SHOULD);
        }
        if (!plan.hasWords()) {
            builder.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        plan.exclusions().forEach(part -> builder.add(near(main, part), Occur.MUST_NOT));
        return builder.build();
    }

    /**
     * What moves the best matches up among themselves: the places where a word counts more, the words as they were
     * written, and neighbouring words that stand close together. Too costly to ask of every match. Without clauses if
     * there is nothing to refine.
     */
    BooleanQuery refinement(QueryPlan plan, String main) throws IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        boolean documents = main.equals(Fields.BODY);
        if (documents) {
            besides(builder, plan, Fields.TITLE, ranking.title());
            besides(builder, plan, Fields.THEME, ranking.theme());
            besides(builder, plan, Fields.FINDING, ranking.finding());
            besides(builder, plan, Fields.RECOMMENDATION, ranking.recommendation());
        } else {
            besides(builder, plan, Fields.HEADING, ranking.context());
            BooleanQuery.Builder document = new BooleanQuery.Builder();
            besides(document, plan, Fields.TITLE, ranking.context());
            besides(document, plan, Fields.THEME, ranking.context());
            builder.add(new OfDocumentQuery(document.build()), Occur.SHOULD);
        }
        List<Token> own = new ArrayList<>();
        plan.slots().stream().limit(REFINING_WORDS).forEach(slot -> own.addAll(slot.own()));
        if (documents) {
            for (Token token : own) {
                if (token.word().isInflected()) {
                    builder.add(
                            new BoostQuery(
                                    statistics.term(Fields.EXACT, token.word().formBytes()), ranking.exact()),
                            Occur.SHOULD);
                }
            }
        }
        for (int i = 1; i < own.size(); i++) {
            String left = own.get(i - 1).stem();
            String right = own.get(i).stem();
            if (!left.equals(right)) {
                Query pair = documents
                        ? new TogetherQuery(
                                new PhraseQuery(ranking.slop(), Fields.HEAD, left, right),
                                new PhraseQuery(ranking.slop(), Fields.PASSAGE, left, right))
                        : new PhraseQuery(ranking.slop(), main, left, right);
                builder.add(new BoostQuery(pair, ranking.pair()), Occur.SHOULD);
            }
        }
        return builder.build();
    }

    private void besides(BooleanQuery.Builder builder, QueryPlan plan, String field, float weight) throws IOException {
        if (weight > 0) {
            plan.phrases().forEach(phrase -> builder.add(new BoostQuery(near(field, phrase), weight), Occur.SHOULD));
            for (Slot slot : plan.slots()
                    .subList(0, Math.min(REFINING_WORDS, plan.slots().size()))) {
                builder.add(new BoostQuery(slot(slot, field), weight), Occur.SHOULD);
            }
        }
    }

    private Query words(QueryPlan plan, String field) throws IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (Slot slot : plan.slots()) {
            builder.add(slot(slot, field), Occur.SHOULD);
        }
        return builder.build();
    }

    /**
     * The reader's own words or, counting less, one of the other ways to say it: the best of them counts. All ways are
     * as rare as they are together, or a short form that hardly anybody wrote would outweigh the words in full.
     */
    private Query slot(Slot slot, String field) throws IOException {
        BooleanQuery.Builder own = new BooleanQuery.Builder();
        for (Token token : slot.own()) {
            own.add(statistics.term(field, token.word().stemBytes()), Occur.SHOULD);
        }
        Query ownWords = own.build();
        if (slot.alternatives().isEmpty()) {
            return ownWords;
        }
        double ownRarity = rarity(slot.own());
        double together = together(slot);
        List<Query> ways = new ArrayList<>();
        if (slot.own().size() == 1) {
            together = Math.min(ownRarity, together);
            ways.add(new BoostQuery(ownWords, (float) (together / ownRarity)));
        } else {
            // A term of several words is meant as a whole; its words apart are something else, but better than nothing.
            ways.add(
                    new BoostQuery(near(field, new Near(slot.own(), 0)), (float) Math.min(together / ownRarity, MOST)));
            ways.add(new BoostQuery(ownWords, APART));
        }
        for (Alternative alternative : slot.alternatives()) {
            double weight = alternative.weight() * together / rarity(alternative.tokens());
            ways.add(new BoostQuery(near(field, new Near(alternative.tokens(), 0)), (float) Math.min(weight, MOST)));
        }
        return new DisjunctionMaxQuery(ways, TIE_BREAKER);
    }

    /** How rare a word is together with everything that means the same. */
    private double together(Slot slot) throws IOException {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        ways.add(near(Fields.BODY, new Near(slot.own(), 0)), Occur.SHOULD);
        slot.alternatives().stream()
                .filter(alternative -> alternative.weight() >= Vocabulary.EQUAL_WEIGHT)
                .forEach(alternative -> ways.add(near(Fields.BODY, new Near(alternative.tokens(), 0)), Occur.SHOULD));
        return Math.max(statistics.rarity(statistics.frequency(ways.build())), LEAST);
    }

    /** How rare words are, added up as a phrase adds them up. */
    private double rarity(List<Token> tokens) throws IOException {
        double rarity = 0;
        for (Token token : tokens) {
            if (!token.isFunctionWord()) {
                rarity += statistics.rarity(statistics.frequency(token.word().stemBytes()));
            }
        }
        return Math.max(rarity, LEAST);
    }

    /** The words together in this order; function words keep their place but are not looked for. */
    static Query near(String field, Near words) {
        List<Token> looked =
                words.tokens().stream().filter(token -> !token.isFunctionWord()).toList();
        if (looked.isEmpty()) {
            throw new IllegalArgumentException("A phrase needs a word that the index holds");
        }
        if (looked.size() == 1) {
            return new TermQuery(new Term(field, looked.get(0).stem()));
        }
        return field.equals(Fields.BODY)
                ? new TogetherQuery(phrase(Fields.HEAD, words), phrase(Fields.PASSAGE, words))
                : phrase(field, words);
    }

    private static PhraseQuery phrase(String field, Near words) {
        PhraseQuery.Builder builder = new PhraseQuery.Builder().setSlop(words.distance());
        for (int i = 0; i < words.tokens().size(); i++) {
            Token token = words.tokens().get(i);
            if (!token.isFunctionWord()) {
                builder.add(new Term(field, token.stem()), i);
            }
        }
        return builder.build();
    }
}
