package uk.slp.portal.childdeathanalysis.rest;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisView;
import uk.slp.portal.childdeathanalysis.FactorLine;
import uk.slp.portal.childdeathanalysis.Judgement;
import uk.slp.portal.childdeathanalysis.SealLine;
import uk.slp.portal.childdeathanalysis.TaskLine;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives analyses; their names are promises. */
final class AnalysisJson {
    private AnalysisJson() {}

    /** A factor as it stands. */
    public record FactorItem(
            int number,
            String domain,
            String label,
            @Nullable String note,
            @Nullable String score,
            @Nullable String legacyScore,
            @Nullable String modifiable,
            @Nullable String gap) {}

    /** Something that keeps the form from being final. */
    public record Missing(String field, String code, String message) {}

    /** An analysis with its factors. */
    public record Whole(
            String childDeath,
            boolean begun,
            String status,
            Map<String, String> answers,
            List<FactorItem> factors,
            Map<String, String> domains,
            int modifiableFactors,
            @Nullable String category,
            @Nullable String overall,
            String judgement,
            List<String> cautions,
            boolean asksForDecision,
            List<Missing> missing,
            List<String> actions,
            int sealedVersions) {}

    /** A task as it stands. */
    public record TaskItem(
            int number,
            String kind,
            @Nullable String recipient,
            String owner,
            String what,
            String level,
            @Nullable LocalDate due,
            String status,
            @Nullable String outcome) {}

    /** A sealed version. */
    public record Seal(int number, String hash, boolean intact, OffsetDateTime at, String by) {}

    static Response whole(AnalysisView view, List<Violation> missing) {
        Judgement judgement = view.judgement();
        Map<String, String> domains = new TreeMap<>();
        judgement.domains().forEach((domain, score) -> domains.put(domain.code(), score.code()));
        Whole whole = new Whole(
                view.reference(),
                view.begun(),
                view.status().code(),
                new TreeMap<>(view.answers()),
                view.factors().stream().map(AnalysisJson::factor).toList(),
                domains,
                judgement.modifiable(),
                Coded.codeOf(view.category()),
                Coded.codeOf(view.overall()),
                judgement.words(),
                view.cautions(),
                view.asksForDecision(),
                missing.stream()
                        .map(wrong -> new Missing(wrong.field(), wrong.code(), wrong.message()))
                        .toList(),
                view.actions().stream().sorted().map(action -> action.code()).toList(),
                view.sealedNumber());
        return tagged(view, whole);
    }

    private static FactorItem factor(FactorLine line) {
        return new FactorItem(
                line.number(),
                line.domain().code(),
                line.label(),
                line.note(),
                Coded.codeOf(line.score()),
                line.legacy(),
                Coded.codeOf(line.modifiable()),
                line.gapAnswer());
    }

    static Response tasks(AnalysisView view) {
        return tagged(view, view.tasks().stream().map(AnalysisJson::task).toList());
    }

    private static TaskItem task(TaskLine line) {
        return new TaskItem(
                line.number(),
                line.kind().code(),
                Coded.codeOf(line.recipient()),
                line.owner(),
                line.what(),
                line.level().code(),
                line.due(),
                line.status().code(),
                line.outcome());
    }

    static Seal seal(SealLine line) {
        return new Seal(
                line.number(),
                line.hash(),
                line.intact(),
                line.at().atZone(PortalTime.LONDON).toOffsetDateTime(),
                line.by());
    }

    private static Response tagged(AnalysisView view, Object body) {
        return Response.ok(body).tag(EntityTags.of(view.version())).build();
    }

    static @Nullable String reason(@Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("reason"));
        String reason = json.text("reason");
        json.refuseWrong();
        return reason;
    }

    /** The names of the page in the place of which a body has its own. */
    static List<Violation> named(List<Violation> wrong) {
        List<Violation> named = new ArrayList<>();
        for (Violation one : wrong) {
            String field =
                    switch (one.field()) {
                        case "addDomain" -> "domain";
                        case "addLabel" -> "label";
                        default -> one.field();
                    };
            named.add(new Violation(field, one.code(), one.message()));
        }
        return named;
    }
}
