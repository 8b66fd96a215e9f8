package uk.slp.search.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.slp.search.Passage;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchDocument;
import uk.slp.search.Theme;

/** Documents of invented words with the frequencies of natural language; the same for the same seed. */
final class Corpus {

    private static final int WORDS = 30_000;
    private static final int PASSAGES_PER_DOCUMENT = 10;
    private static final int WORDS_PER_PASSAGE = 110;
    private static final String[] SYLLABLES =
            "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran cli dren flo grim".split(" ");

    private final Random random;
    private final double[] cumulative = new double[WORDS];

    Corpus(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1.0 / (i + 3);
            cumulative[i] = sum;
        }
    }

    List<SearchDocument> documents(int passages) {
        List<SearchDocument> documents = new ArrayList<>();
        for (int d = 0; d < passages / PASSAGES_PER_DOCUMENT; d++) {
            List<Passage> parts = new ArrayList<>();
            for (int p = 0; p < PASSAGES_PER_DOCUMENT; p++) {
                parts.add(new Passage("p" + p, "", PassageKind.PARAGRAPH, text(WORDS_PER_PASSAGE)));
            }
            documents.add(SearchDocument.builder("d" + d, 1, text(8), LocalDate.of(2010 + d % 16, 1, 1))
                    .type("type" + d % 5)
                    .area("area" + d % 150)
                    .themes(List.of(new Theme("theme" + d % 60, "Theme " + word(d % 60))))
                    .passages(parts)
                    .build());
        }
        return documents;
    }

    /** Queries of one to five words, none of the most frequent. */
    List<String> queries(int count) {
        List<String> queries = new ArrayList<>();
        for (int q = 0; q < count; q++) {
            StringBuilder query = new StringBuilder();
            for (int w = 0; w <= q % 5; w++) {
                query.append(word(Math.max(30, draw()))).append(' ');
            }
            queries.add(query.toString().strip());
        }
        return queries;
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int w = 0; w < words; w++) {
            text.append(word(draw())).append(w % 12 == 11 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private int draw() {
        int at = java.util.Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[WORDS - 1]);
        return Math.min(WORDS - 1, at < 0 ? -at - 1 : at);
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number + SYLLABLES.length;
        while (rest > 0) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }
}
