package uk.slp.portal.practicereview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the information on improvements of a withheld review. Each names the review by its reference and
 * the version of the information, not of the review, against which it was written.
 */
public final class ImprovementCommands {
    private ImprovementCommands() {}

    /**
     * Replaces the text, complete or not. Lists hold codes.
     *
     * @param improvements what should improve: a paragraph each, beginning with who is to act and a colon where one is
     * @param improvedAlready what has already improved, or null
     * @param followUp how it will be seen whether it has, or null
     */
    public record Write(
            String reference,
            long expectedVersion,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String improvements,
            @Nullable String improvedAlready,
            @Nullable String followUp,
            List<String> themes,
            List<String> harms,
            List<String> ageBands,
            List<String> agencies) {
        public Write {
            themes = List.copyOf(themes);
            harms = List.copyOf(harms);
            ageBands = List.copyOf(ageBands);
            agencies = List.copyOf(agencies);
        }
    }
}
