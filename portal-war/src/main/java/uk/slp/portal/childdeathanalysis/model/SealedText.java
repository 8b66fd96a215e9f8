package uk.slp.portal.childdeathanalysis.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.childdeathanalysis.FactorScore;
import uk.slp.portal.childdeathanalysis.Modifiable;
import uk.slp.portal.shared.persistence.Coded;

/** A final analysis as one text, always written in the same order, so that equal analyses have equal marks. */
public final class SealedText {
    private static final int FORMAT = 1;

    private SealedText() {}

    /**
     * What a sealed text holds.
     *
     * @param overall code of the modifiability over all
     */
    public record Content(
            String reference, Map<AnalysisField, String> answers, List<FactorLine> factors, String overall) {
        public Content {
            answers = Map.copyOf(answers);
            factors = List.copyOf(factors);
        }
    }

    static String of(String reference, ChildDeathAnalysis analysis) {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        for (AnalysisField field : AnalysisField.values()) {
            String text = analysis.answers().get(field);
            if (text != null) {
                answers.add(field.apiName(), text);
            }
        }
        JsonArrayBuilder factors = Json.createArrayBuilder();
        for (FactorLine factor : analysis.lines()) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("number", factor.number())
                    .add("domain", factor.domain().code())
                    .add("label", factor.label());
            add(one, "note", factor.note());
            add(one, "score", Coded.codeOf(factor.score()));
            add(one, "legacyScore", factor.legacy());
            add(one, "modifiable", Coded.codeOf(factor.modifiable()));
            add(one, "gap", factor.gapAnswer());
            factors.add(one);
        }
        JsonObjectBuilder whole = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("reference", reference)
                .add("answers", answers)
                .add("factors", factors);
        add(whole, "overall", Coded.codeOf(analysis.overall()));
        return whole.build().toString();
    }

    private static void add(JsonObjectBuilder object, String name, @Nullable String text) {
        if (text != null) {
            object.add(name, text);
        }
    }

    /** Reads it again. */
    public static Content read(String sealed) {
        try (JsonReader reader = Json.createReader(new StringReader(sealed))) {
            JsonObject whole = reader.readObject();
            JsonObject texts = whole.getJsonObject("answers");
            Map<AnalysisField, String> answers = new EnumMap<>(AnalysisField.class);
            texts.keySet().forEach(name -> AnalysisField.named(name)
                    .ifPresent(field -> answers.put(field, texts.getString(name))));
            List<FactorLine> factors = new ArrayList<>();
            for (JsonObject one : whole.getJsonArray("factors").getValuesAs(JsonObject.class)) {
                factors.add(new FactorLine(
                        one.getInt("number"),
                        Coded.of(FactorDomain.class, one.getString("domain")),
                        one.getString("label"),
                        one.getString("note", null),
                        Coded.orNull(FactorScore.class, one.getString("score", null)),
                        one.getString("legacyScore", null),
                        Coded.orNull(Modifiable.class, one.getString("modifiable", null)),
                        one.getString("gap", null)));
            }
            return new Content(whole.getString("reference"), answers, factors, whole.getString("overall", ""));
        }
    }
}
