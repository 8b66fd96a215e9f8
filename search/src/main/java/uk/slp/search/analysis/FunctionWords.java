package uk.slp.search.analysis;

import java.util.Set;

/**
 * Words without a subject of their own. Two lists, because "was not brought" is a term of the field: the index leaves
 * out only words that carry nothing in any phrase, a plain query also those that only shape a question.
 */
final class FunctionWords {

    private static final Set<String> INDEX = words("a an and are as at be by for if into is it of on or such that the"
            + " their then there these they this to will with");

    private static final Set<String> QUERY = words("about after all also am any anyone anything because been before"
            + " being between but can could did do does doing done due during each ever from get give given had has"
            + " have having he her here hers him his how however i in its just me more most much must my no nor not"
            + " now obtain other our out over own please she should so some than them those through too under until"
            + " up upon us very was we were what when where whether which while who whom whose why within without"
            + " would you your another may might shall since same both few only again down off further");

    private FunctionWords() {}

    static boolean leftOutOfIndex(String form) {
        return INDEX.contains(form);
    }

    static boolean weakInQuery(String form) {
        return INDEX.contains(form) || QUERY.contains(form);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
