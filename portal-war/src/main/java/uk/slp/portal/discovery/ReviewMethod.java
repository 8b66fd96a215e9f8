package uk.slp.portal.discovery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ways in which reviews are made, as far as authors' own words tell: they describe a method in a sentence, and a filter
 * needs a few names. The first that fits counts.
 */
public enum ReviewMethod {
    SIGNIFICANT_INCIDENT("significant_incident", "Significant incident learning process", "significant incident"),
    LEARNING_TOGETHER("learning_together", "Learning Together", "learning together"),
    APPRECIATIVE("appreciative", "Appreciative inquiry", "appreciative"),
    THEMATIC("thematic", "Thematic analysis", "thematic", "themes from"),
    AGENCY_REPORTS("agency_reports", "Agency reports with an overview", "individual management review"),
    SYSTEMS("systems", "Systems review", "system"),
    CONCISE("concise", "Concise or proportionate review", "concise", "proportionate", "short", "rapid learning"),
    JOINT("joint", "Joint review with another process", "joint", "held together", "alongside"),
    AUDIT("audit", "Audit or reading of records", "audit", "reading of", "briefing from"),
    OTHER("other", "Another method", "");

    private final String code;
    private final String label;
    private final String[] signs;

    ReviewMethod(String code, String label, String... signs) {
        this.code = code;
        this.label = label;
        this.signs = signs;
    }

    /** The value of the filter. */
    public String code() {
        return code;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** The method that an author's description means; nothing if there is no description. */
    public static Optional<ReviewMethod> of(@Nullable String description) {
        if (description == null || description.isBlank()) {
            return Optional.empty();
        }
        String words = description.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(method -> Arrays.stream(method.signs).anyMatch(words::contains))
                .findFirst();
    }

    /** The name of a value; the value itself where there is none. */
    static String label(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code.equals(code))
                .map(ReviewMethod::label)
                .findFirst()
                .orElse(code);
    }
}
