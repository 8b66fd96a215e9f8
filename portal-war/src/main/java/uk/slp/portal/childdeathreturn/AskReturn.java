package uk.slp.portal.childdeathreturn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency to be asked about a child who died, as it was typed.
 *
 * @param childDeath reference of the case
 * @param kind code of the kind of agency
 * @param address e-mail address of who writes for it; who has no account for this work is sent a link
 * @param forms codes of the forms that are asked
 * @param note what it needs besides to find its records; may be left out
 * @param due last day; null if none was typed
 * @param wrongDay whether a day was typed that is none
 */
public record AskReturn(
        String childDeath,
        @Nullable String kind,
        @Nullable String agency,
        @Nullable String address,
        List<String> forms,
        @Nullable String note,
        @Nullable LocalDate due,
        boolean wrongDay) {
    public AskReturn {
        forms = List.copyOf(forms);
    }

    /** What it says of the child stays in its place. */
    @Override
    public String toString() {
        return "AskReturn[" + childDeath + "]";
    }
}
