package uk.slp.portal.recommendation;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds a text again among others after it was edited. */
final class DraftMatch {
    private DraftMatch() {}

    /** The one with the same words, else the one that is most alike and enough; null if there is none. */
    static <T> @Nullable T best(String known, Collection<T> among, Function<T, String> text) {
        T best = null;
        double most = 0;
        for (T one : among) {
            if (text.apply(one).equals(known)) {
                return one;
            }
            double same = Sameness.of(known, text.apply(one));
            if (same >= Sameness.EDITED && same > most) {
                best = one;
                most = same;
            }
        }
        return best;
    }
}
