package uk.slp.search.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Average precision, nDCG and recall of one ranking, as the program trec_eval computes them: answers are ordered by
 * score and, where scores are equal, by id from last to first; a judgement above zero is relevant.
 *
 * @param averagePrecision over the whole ranking
 * @param ndcg10 of the first ten, with the judgement as gain and log2(rank + 1) as discount
 * @param recall100 relevant found among the first hundred
 */
record Measures(double averagePrecision, double ndcg10, double recall100) {

    /** An answer of the ranking. */
    record Answer(String id, float score) {}

    static Measures of(List<Answer> answers, Map<String, Integer> judgements) {
        List<Answer> ranking = new ArrayList<>(answers);
        ranking.sort(Comparator.comparingDouble((Answer a) -> -a.score())
                .thenComparing(Answer::id, Comparator.reverseOrder()));
        long relevant = judgements.values().stream().filter(j -> j > 0).count();
        double precisions = 0;
        double gain = 0;
        int found = 0;
        int foundIn100 = 0;
        for (int i = 0; i < ranking.size(); i++) {
            int judgement = judgements.getOrDefault(ranking.get(i).id(), 0);
            if (judgement > 0) {
                found++;
                precisions += (double) found / (i + 1);
                gain += i < 10 ? judgement / log2(i + 2) : 0;
                foundIn100 += i < 100 ? 1 : 0;
            }
        }
        double ideal = ideal(judgements);
        return relevant == 0
                ? new Measures(0, 0, 0)
                : new Measures(precisions / relevant, gain / ideal, (double) foundIn100 / relevant);
    }

    /** The mean of every measure. */
    static Measures mean(Collection<Measures> all) {
        double queries = Math.max(1, all.size());
        return new Measures(
                all.stream().mapToDouble(Measures::averagePrecision).sum() / queries,
                all.stream().mapToDouble(Measures::ndcg10).sum() / queries,
                all.stream().mapToDouble(Measures::recall100).sum() / queries);
    }

    private static double ideal(Map<String, Integer> judgements) {
        List<Integer> best = new ArrayList<>(judgements.values());
        best.sort(Collections.reverseOrder());
        double gain = 0;
        for (int i = 0; i < Math.min(10, best.size()); i++) {
            gain += Math.max(0, best.get(i)) / log2(i + 2);
        }
        return gain;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
