package uk.slp.portal.childdeathanalysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.persistence.Coded;

/** How much a factor is judged to have contributed, on the form in use since 2018 (domain reference 6.4). */
public enum FactorScore implements Coded {
    NOT_AVAILABLE("0", "Information not available"),
    UNLIKELY("1", "No factor found, or unlikely to have contributed"),
    CONTRIBUTED("2", "May have contributed to vulnerability, ill health or death");

    private final String code;
    private final String label;

    FactorScore(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * A score as it was read from a form.
     *
     * @param score as it counts now
     * @param legacy what stood on the form used until 2018, where that form had more steps; null otherwise
     */
    public record Read(FactorScore score, @Nullable String legacy) {}

    /**
     * Reads a score of either form. The old form had two more: 1* was a factor that was present and unlikely to have
     * contributed, counted as 1; 3 was a complete and sufficient explanation, counted as 2. Both keep what was written.
     *
     * @return empty for anything else
     */
    public static Optional<Read> read(String text) {
        return switch (text.strip()) {
            case "0" -> Optional.of(new Read(NOT_AVAILABLE, null));
            case "1" -> Optional.of(new Read(UNLIKELY, null));
            case "2" -> Optional.of(new Read(CONTRIBUTED, null));
            case "1*" -> Optional.of(new Read(UNLIKELY, "1*"));
            case "3" -> Optional.of(new Read(CONTRIBUTED, "3"));
            default -> Optional.empty();
        };
    }

    /** What is told of an old score, or null where there is none. */
    public static @Nullable String legacyWords(@Nullable String legacy) {
        if (legacy == null) {
            return null;
        }
        return "Scored " + legacy + " on the form used until 2018, which counts as "
                + read(legacy).map(read -> read.score().code()).orElse("nothing") + " now.";
    }
}
