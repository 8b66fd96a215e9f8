package uk.slp.portal.childdeathanalysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a category where several were suggested (rule 62): the one with the lower number. It proposes and explains; the
 * panel decides.
 */
public final class CategoryHelper {
    private static final Pattern EPILEPSY = Pattern.compile("\\b(sudep|epilep\\w*)\\b");
    private static final Pattern INFECTION =
            Pattern.compile("\\b(sepsis|septic\\w*|septicaemia|mening\\w*|pneumonia|bronchiolitis|infecti\\w*)\\b");

    private CategoryHelper() {}

    /**
     * A proposal.
     *
     * @param category the one proposed
     * @param why in a sentence
     */
    public record Proposal(DeathCategory category, String why) {}

    /**
     * What follows from the categories that were suggested and from the cause of death as it stands.
     *
     * @param suggested every category somebody thinks could apply; the chosen one among them
     * @param causes the cause of death as written, all lines together
     * @return empty while nothing was suggested
     */
    public static Optional<Proposal> propose(Collection<DeathCategory> suggested, String causes) {
        Optional<DeathCategory> first = suggested.stream().min(Comparator.comparingInt(DeathCategory::number));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        DeathCategory lowest = first.get();
        if (lowest == DeathCategory.UNEXPLAINED && mentions(EPILEPSY, causes)) {
            return Optional.of(new Proposal(
                    DeathCategory.ACUTE,
                    "Sudden unexpected death in epilepsy is category 5, not 10. The cause of death names epilepsy."));
        }
        long different = suggested.stream().distinct().count();
        return Optional.of(new Proposal(
                lowest,
                different < 2
                        ? "It is the only category suggested."
                        : "Of those suggested, " + numbers(suggested)
                                + ", the lower number stands higher in the list."));
    }

    /**
     * What to think of before a category stays chosen.
     *
     * @param chosen null while none is chosen
     */
    public static List<String> cautions(
            @Nullable DeathCategory chosen, Collection<DeathCategory> suggested, String causes) {
        List<String> cautions = new java.util.ArrayList<>();
        if (chosen == null) {
            return cautions;
        }
        propose(with(suggested, chosen), causes)
                .filter(proposal -> proposal.category() != chosen)
                .ifPresent(proposal ->
                        cautions.add("Category " + proposal.category().number() + " is proposed in place of "
                                + chosen.number() + ". " + proposal.why()));
        if (chosen == DeathCategory.UNEXPLAINED) {
            cautions.add("Category 10 is right if the cause is still unexplained after full examination."
                    + (mentions(INFECTION, causes)
                            ? " The cause of death names an infection: category 9 stands higher and takes its place."
                            : " If the post-mortem gives infection as a cause, category 9 stands higher and takes its"
                                    + " place."));
        }
        if (chosen == DeathCategory.ABUSE) {
            cautions.add("Category 1 asks for a decision of the local authority whether to notify a serious incident.");
        }
        return cautions;
    }

    private static Collection<DeathCategory> with(Collection<DeathCategory> suggested, DeathCategory chosen) {
        List<DeathCategory> all = new java.util.ArrayList<>(suggested);
        all.add(chosen);
        return all;
    }

    private static String numbers(Collection<DeathCategory> suggested) {
        List<String> numbers = suggested.stream()
                .distinct()
                .sorted(Comparator.comparingInt(DeathCategory::number))
                .map(DeathCategory::code)
                .toList();
        int last = numbers.size() - 1;
        return String.join(", ", numbers.subList(0, last)) + " and " + numbers.get(last);
    }

    private static boolean mentions(Pattern words, String text) {
        return words.matcher(text.toLowerCase(Locale.ENGLISH)).find();
    }
}
