package uk.slp.portal.childdeathanalysis.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisField;

/** What is written on the form as a whole: one text for each answer that has one. A value: changed only as a whole. */
public final class Answers {
    /** Nothing written yet. */
    static final Answers NONE = new Answers(new EnumMap<>(AnalysisField.class));

    private final EnumMap<AnalysisField, String> texts;

    private Answers(EnumMap<AnalysisField, String> texts) {
        this.texts = texts;
    }

    /** These texts. */
    public static Answers of(Map<AnalysisField, String> texts) {
        EnumMap<AnalysisField, String> kept = new EnumMap<>(AnalysisField.class);
        kept.putAll(texts);
        return new Answers(kept);
    }

    /** These with some of them written anew; a text of null clears its answer. */
    Answers with(Map<AnalysisField, @Nullable String> written) {
        EnumMap<AnalysisField, String> next = new EnumMap<>(texts);
        written.forEach((field, text) -> {
            if (text == null) {
                next.remove(field);
            } else {
                next.put(field, text);
            }
        });
        return new Answers(next);
    }

    /** The text of an answer, or null when nothing is written. */
    public @Nullable String get(AnalysisField field) {
        return texts.get(field);
    }

    /** Every answer that has a text. */
    public Map<AnalysisField, String> texts() {
        return Map.copyOf(texts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(texts);
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "Answers[" + texts.size() + "]";
    }
}
