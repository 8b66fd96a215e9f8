package uk.slp.portal.childdeathanalysis.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.FactorScore;
import uk.slp.portal.childdeathanalysis.Modifiable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/** An answer about one factor, named on the form by the number of the factor: {@code f3Score}. */
public enum FactorField {
    SCORE("Score", "Score", 1),
    MODIFIABLE("Modifiable", "Modifiable", 10),
    NOTE("Note", "What is known, and from where", 1000),
    GAP("Gap", "A gap in what services offered", 3);

    private static final Pattern NAME = Pattern.compile("f([0-9]{1,4})(Score|Modifiable|Note|Gap)");

    private final String part;
    private final String label;
    private final int longest;

    FactorField(String part, String label, int longest) {
        this.part = part;
        this.label = label;
        this.longest = longest;
    }

    /** Last part of its name. */
    public String part() {
        return part;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** An answer of a factor. */
    public record Named(int number, FactorField field) {}

    /** What a name means, if it is one of a factor. */
    public static Optional<Named> named(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (FactorField field : values()) {
            if (field.part.equals(matcher.group(2))) {
                return Optional.of(new Named(Integer.parseInt(matcher.group(1)), field));
            }
        }
        return Optional.empty();
    }

    /** Why a text, tidied, cannot be kept in it. */
    public List<Violation> unkeepable(String name, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        boolean known =
                switch (this) {
                    case SCORE -> Coded.known(FactorScore.class, text);
                    case MODIFIABLE -> Coded.known(Modifiable.class, text);
                    case NOTE -> true;
                    default -> "yes".equals(text) || "no".equals(text);
                };
        if (!known) {
            return List.of(new Violation(
                    name,
                    "unknown_choice",
                    this == SCORE ? "Score the factor 0, 1 or 2." : "Choose one of the answers given."));
        }
        return text.length() > longest
                ? List.of(new Violation(name, "too_long", "Shorten this to " + longest + " characters."))
                : List.of();
    }
}
