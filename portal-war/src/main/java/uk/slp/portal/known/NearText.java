package uk.slp.portal.known;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A text that somebody writes, for which near passages are looked for. Never logged and never kept: {@code toString}
 * tells its length only.
 *
 * @param text what is written
 * @param ageBands codes of the ages it is about; learning about the same ages comes sooner, other learning still comes
 * @param harms codes of the harm it is about, which count in the same way
 * @param except names of the passages that are not wanted
 * @param most how many passages at most
 */
public record NearText(
        String text, Collection<String> ageBands, Collection<String> harms, Set<String> except, int most) {
    public NearText {
        ageBands = List.copyOf(ageBands);
        harms = List.copyOf(harms);
        except = Set.copyOf(except);
    }

    @Override
    public String toString() {
        return "NearText[" + text.length() + " characters]";
    }
}
