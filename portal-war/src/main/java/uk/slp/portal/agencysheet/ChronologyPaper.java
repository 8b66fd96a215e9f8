package uk.slp.portal.agencysheet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.Paper.Fact;
import uk.slp.portal.shared.persistence.Coded;

/** Sets the merged chronology of a sent review, from the text that its fingerprint covers ({@link ChronologyJson}). */
public final class ChronologyPaper {
    private ChronologyPaper() {}

    /** Adds its parts to a paper. */
    public static void add(Paper paper, JsonObject chronology) {
        paper.part("Agencies that were asked")
                .facts(chronology.getJsonArray("agencies").getValuesAs(JsonObject.class).stream()
                        .map(agency -> new Fact(
                                agency.getString("name"),
                                label(AgencyKind.class, agency.getString("kind")) + "\n" + agency.getString("state")))
                        .toList());
        JsonArray lines = chronology.getJsonArray("lines");
        paper.part("Chronology of all agencies");
        if (lines.isEmpty()) {
            paper.text("No agency sent in a dated event.");
        } else {
            paper.table(
                    List.of("Line", "Day", "Agency", "What happened"),
                    lines.getValuesAs(JsonObject.class).stream()
                            .map(ChronologyPaper::line)
                            .toList());
        }
        JsonArray findings = chronology.getJsonArray("findings");
        if (!findings.isEmpty()) {
            paper.part("Contradictions and gaps")
                    .facts(findings.getValuesAs(JsonObject.class).stream()
                            .map(ChronologyPaper::finding)
                            .toList());
        }
    }

    private static List<String> line(JsonObject line) {
        String source = text(line, "source");
        String certainty = text(line, "certainty");
        String same = line.getJsonArray("sameEventAs").stream()
                .map(JsonValue::toString)
                .collect(Collectors.joining(", "));
        StringBuilder what = new StringBuilder(label(EventKind.class, line.getString("kind")))
                .append('\n')
                .append(line.getString("what"));
        if (source != null) {
            what.append("\nSource: ").append(source);
        }
        if (certainty != null) {
            what.append('\n').append(label(Certainty.class, certainty));
        }
        if (!same.isEmpty()) {
            what.append("\nThe same event as line ").append(same);
        }
        return List.of(
                Integer.toString(line.getInt("number")),
                DeadlineWords.record(LocalDate.parse(line.getString("day"))),
                line.getString("agency"),
                what.toString());
    }

    private static Fact finding(JsonObject finding) {
        String settled = text(finding, "settled");
        String by = text(finding, "settledName");
        return new Fact(
                finding.getString("kind"),
                finding.getString("words")
                        + (settled == null
                                ? "\nNot settled."
                                : "\nSettled: " + settled + (by == null ? "" : "\n" + by)));
    }

    private static <E extends Enum<E> & Coded> String label(Class<E> type, String code) {
        return Coded.known(type, code) ? Coded.of(type, code).label() : code;
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }
}
