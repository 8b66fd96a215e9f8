package uk.slp.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import uk.slp.search.Vocabulary.Alternative;
import uk.slp.search.analysis.Token;
import uk.slp.search.internal.QueryPlan.Slot;
import uk.slp.search.schema.Fields;

/**
 * Turns a plan into Lucene queries. One field decides what matches (it holds everything a document or a passage says);
 * the other fields, the words as written and the closeness of words only move a match up.
 */
final class QueryFactory {

    /** How much a second way of saying the same adds to the best one. */
    private static final float TIE_BREAKER = 0.1f;

    private final Ranking ranking;

    QueryFactory(Ranking ranking) {
        this.ranking = ranking;
    }

    /** What matches among documents or passages, by the field that holds everything. */
    Query matching(QueryPlan plan, String main) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        plan.phrases().forEach(phrase -> builder.add(phrase(main, phrase), Occur.MUST));
        if (!plan.slots().isEmpty()) {
            builder.add(words(plan, main), plan.phrases().isEmpty() ? Occur.MUST : Occur.SHOULD);
        }
        if (!plan.hasWords()) {
            builder.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        plan.exclusions().forEach(part -> builder.add(phrase(main, part), Occur.MUST_NOT));
        return builder.build();
    }

    /** The order of documents, but for {@link #refinement}. */
    Query documents(QueryPlan plan) {
        return scored(
                plan,
                Fields.BODY,
                Map.of(
                        Fields.TITLE, ranking.title(),
                        Fields.THEME, ranking.theme(),
                        Fields.FINDING, ranking.finding(),
                        Fields.RECOMMENDATION, ranking.recommendation()));
    }

    /** The order of passages, but for {@link #refinement}. */
    Query passages(QueryPlan plan) {
        return scored(plan, Fields.PASSAGE, Map.of(Fields.CONTEXT, ranking.context()));
    }

    private Query scored(QueryPlan plan, String main, Map<String, Float> besides) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(matching(plan, main), Occur.MUST);
        besides.forEach((field, weight) -> {
            if (weight > 0 && plan.hasWords()) {
                BooleanQuery.Builder there = new BooleanQuery.Builder();
                plan.phrases().forEach(phrase -> there.add(phrase(field, phrase), Occur.SHOULD));
                plan.slots().forEach(slot -> there.add(slot(slot, field), Occur.SHOULD));
                builder.add(new BoostQuery(there.build(), weight), Occur.SHOULD);
            }
        });
        return builder.build();
    }

    /**
     * What moves the best matches up among themselves: the words as they were written, and neighbouring words that
     * stand close together. Too costly to ask of every match. Without clauses if there is nothing to refine.
     */
    BooleanQuery refinement(QueryPlan plan, String main) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        List<Token> own = new ArrayList<>();
        plan.slots().forEach(slot -> own.addAll(slot.own()));
        if (main.equals(Fields.BODY)) {
            own.forEach(token -> builder.add(
                    new BoostQuery(new TermQuery(new Term(Fields.EXACT, token.form())), ranking.exact()),
                    Occur.SHOULD));
        }
        for (int i = 1; i < own.size(); i++) {
            String left = own.get(i - 1).stem();
            String right = own.get(i).stem();
            if (!left.equals(right)) {
                builder.add(
                        new BoostQuery(new PhraseQuery(ranking.slop(), main, left, right), ranking.pair()),
                        Occur.SHOULD);
            }
        }
        return builder.build();
    }

    private static Query words(QueryPlan plan, String field) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        plan.slots().forEach(slot -> builder.add(slot(slot, field), Occur.SHOULD));
        return builder.build();
    }

    /** The reader's own words or, counting less, one of the other ways to say it: the best of them counts. */
    private static Query slot(Slot slot, String field) {
        BooleanQuery.Builder own = new BooleanQuery.Builder();
        slot.own().forEach(token -> own.add(new TermQuery(new Term(field, token.stem())), Occur.SHOULD));
        Query ownWords = own.build();
        if (slot.alternatives().isEmpty()) {
            return ownWords;
        }
        List<Query> ways = new ArrayList<>();
        ways.add(ownWords);
        for (Alternative alternative : slot.alternatives()) {
            // A phrase scores as much as its words together; without this a long form would outweigh a short one.
            double evenness = (double) slot.own().size() / contentWords(alternative.tokens());
            ways.add(new BoostQuery(
                    phrase(field, alternative.tokens()), (float) (alternative.weight() * Math.max(evenness, 0.1))));
        }
        return new DisjunctionMaxQuery(ways, TIE_BREAKER);
    }

    private static long contentWords(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.isFunctionWord()).count();
    }

    /** The words next to each other in this order; function words keep their place but are not looked for. */
    static Query phrase(String field, List<Token> tokens) {
        PhraseQuery.Builder builder = new PhraseQuery.Builder();
        Token only = null;
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isFunctionWord()) {
                only = tokens.get(i);
                words++;
                builder.add(new Term(field, only.stem()), i);
            }
        }
        if (only == null) {
            throw new IllegalArgumentException("A phrase needs a word that the index holds");
        }
        return words == 1 ? new TermQuery(new Term(field, only.stem())) : builder.build();
    }
}
