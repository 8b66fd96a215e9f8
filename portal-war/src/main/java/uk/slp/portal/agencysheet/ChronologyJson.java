package uk.slp.portal.agencysheet;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.time.PortalTime;

/** The merged chronology as it is sealed with a review, always in the same order; its names are promises. */
public final class ChronologyJson {
    private ChronologyJson() {}

    /** The agencies, the lines and the findings. */
    public static JsonObjectBuilder of(MergedChronology merged) {
        JsonArrayBuilder agencies = Json.createArrayBuilder();
        merged.agencies()
                .forEach(agency -> agencies.add(Json.createObjectBuilder()
                        .add("kind", agency.kind().code())
                        .add("name", agency.name())
                        .add("state", agency.state())));
        JsonArrayBuilder lines = Json.createArrayBuilder();
        merged.lines().forEach(line -> lines.add(line(line)));
        JsonArrayBuilder findings = Json.createArrayBuilder();
        merged.findings().forEach(finding -> findings.add(finding(finding)));
        return Json.createObjectBuilder()
                .add("agencies", agencies)
                .add("lines", lines)
                .add("findings", findings);
    }

    private static JsonObjectBuilder line(ChronologyLine line) {
        JsonArrayBuilder same = Json.createArrayBuilder();
        line.sameAs().forEach(same::add);
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("number", line.number())
                .add("day", line.day().toString())
                .add("agency", line.agency())
                .add("kind", line.kind().code())
                .add("what", line.what());
        put(one, "source", line.source());
        Certainty certainty = line.certainty();
        put(one, "certainty", certainty == null ? null : certainty.code());
        return one.add("sameEventAs", same);
    }

    private static JsonObjectBuilder finding(ChronologyFinding finding) {
        JsonArrayBuilder about = Json.createArrayBuilder();
        finding.lines().forEach(about::add);
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("kind", finding.kind().label())
                .add("words", finding.words())
                .add("lines", about);
        put(one, "settled", finding.settled());
        put(one, "settledName", finding.settledName());
        Instant at = finding.settledAt();
        put(
                one,
                "settledAt",
                at == null
                        ? null
                        : at.atZone(PortalTime.LONDON).toOffsetDateTime().toString());
        return one;
    }

    private static void put(JsonObjectBuilder object, String name, @Nullable String text) {
        if (text == null) {
            object.addNull(name);
        } else {
            object.add(name, text);
        }
    }
}
