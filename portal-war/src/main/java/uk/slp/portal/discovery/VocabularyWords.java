package uk.slp.portal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.slp.portal.library.KnownWords;
import uk.slp.search.Vocabulary;
import uk.slp.search.analysis.TextAnalysis;
import uk.slp.search.analysis.Token;

/** The vocabulary of the search, for the proposals of the library. */
@ApplicationScoped
public class VocabularyWords implements KnownWords {
    @Inject
    private LearningIndex index;

    @Override
    public List<String> alsoCalled(String phrase) {
        List<Token> tokens = TextAnalysis.tokens(phrase);
        Vocabulary.Entry entry = tokens.isEmpty() ? null : index.vocabulary().longestAt(tokens, 0);
        return entry == null || entry.length() != tokens.size()
                ? List.of()
                : entry.alternatives().stream()
                        .filter(word -> word.weight() >= Vocabulary.EQUAL_WEIGHT)
                        .map(Vocabulary.Alternative::text)
                        .toList();
    }
}
