package uk.slp.it.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/** Every operation that the portal describes in its OpenAPI document and every page behind the sign-in. */
final class EntryPoints {
    private static final List<String> NOTIFICATION = List.of("draft", "sent");
    private static final List<String> RAPID_REVIEW = List.of("in progress", "awaiting sign-off", "sent");
    private static final List<String> AGENCY_SHEET = List.of("asked");
    private static final List<String> PANEL_CASE = List.of("waiting", "asked", "decided");
    private static final List<String> PRACTICE_REVIEW = List.of("to commission", "in progress", "published");

    /** Writes that are tried on another stage than the first of their record: there they are to be done. */
    private static final Map<String, String> STAGE_OF_WRITE = Map.ofEntries(
            Map.entry("acknowledgement", "sent"),
            Map.entry("amendments", "sent"),
            Map.entry("withdrawal", "sent"),
            Map.entry("questions", "sent"),
            Map.entry("answer", "sent"),
            Map.entry("closing", "sent"),
            Map.entry("request", "sent"),
            Map.entry("decision", "sent"),
            Map.entry("links", "sent"),
            Map.entry("confirmation", "sent"),
            Map.entry("refusal", "sent"),
            Map.entry("ending", "sent"),
            Map.entry("reopening", "awaiting sign-off"),
            Map.entry("sign-offs", "awaiting sign-off"),
            Map.entry("sending", "awaiting sign-off"));

    /** What is no record of a case or of the library, and the same for all who may see it. */
    private static final List<String> WITHOUT_A_CASE = List.of(
            "/admin/",
            "/panel/letters/",
            "/panel-meetings/",
            "/national-reviews/",
            "/api/v1/panel-meetings/",
            "/api/v1/national-reviews/",
            "/api/v1/reviewer-pool/",
            "/child-deaths/arrivals/",
            "/overview-meetings/",
            "/api/v1/overview-meetings/",
            "/child-death-forms/",
            "/api/v1/child-death-forms/",
            "/child-death-report-drafts/",
            "/task-sets/",
            "/api/v1/task-sets/",
            "/api/v1/child-death-reports/",
            "/api/v1/admin/",
            "/library/themes/",
            "/library/vocabulary/",
            "/api/v1/learning/themes/",
            "/api/v1/vocabulary/");

    private EntryPoints() {}

    /** The OpenAPI document as JSON. */
    static JsonNode openApi(Portal portal) {
        Api anyone = portal.api();
        return anyone.send(anyone.request("/openapi").header("Accept", "application/json"), "GET", "/openapi")
                .expect(200)
                .json();
    }

    /** Operations as "METHOD /path", in order. */
    static List<String> operations(Portal portal) {
        TreeSet<String> found = new TreeSet<>();
        openApi(portal).path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                    if (List.of("get", "post", "put", "delete", "patch", "head", "options")
                            .contains(method)) {
                        found.add(path.getKey() + " " + method.toUpperCase(Locale.ROOT));
                    }
                }));
        return found.stream()
                .map(entry -> entry.substring(entry.indexOf(' ') + 1) + " " + entry.substring(0, entry.indexOf(' ')))
                .toList();
    }

    /** Addresses of the pages behind the sign-in, from the portal's own table of addresses. */
    static List<String> staffPages() {
        try {
            Method all = Class.forName("uk.slp.portal.shared.web.Routes").getDeclaredMethod("all");
            all.setAccessible(true);
            // Beside the pages there is what they link to: the files of a notification and of a draft.
            List<String> pages = new ArrayList<>(List.of("/documents/{ref}/{number}", "/library/drafts/{ref}/file"));
            for (Object route : (List<?>) all.invoke(null)) {
                if (value(route, "room").equals("STAFF") && isServed(value(route, "view"))) {
                    pages.add(value(route, "path"));
                }
            }
            return pages;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The table of pages cannot be read", e);
        }
    }

    /** An address may be agreed on before its page is made. */
    private static boolean isServed(String view) {
        Path war = Path.of(System.getProperty("portal.server", "target/server")).resolve("portal-war.war");
        try (ZipFile files = new ZipFile(war.toFile())) {
            return files.getEntry(view.substring(1)) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Object route, String component) throws ReflectiveOperationException {
        Method reader = route.getClass().getMethod(component);
        reader.setAccessible(true);
        return reader.invoke(route).toString();
    }

    /** The entry points as lines of the table: each with the stages of the record it is tried on. */
    static List<String> lines(List<String> entries) {
        List<String> lines = new ArrayList<>();
        for (String entry : entries) {
            List<String> stages = stages(entry);
            if (stages.isEmpty()) {
                lines.add(entry);
            }
            stages.forEach(stage -> lines.add(entry + " [" + stage + "]"));
        }
        return lines;
    }

    private static List<String> stages(String entry) {
        String path = entry.substring(entry.indexOf(' ') + 1);
        if (path.contains("/improvements")) {
            return List.of("withheld");
        }
        if (collection(path).equals("restricted-cases") && path.contains("{")) {
            return List.of(path.contains("/openings/") ? "opened" : "restricted");
        }
        List<String> all =
                switch (collection(path)) {
                    case "notifications", "documents" -> NOTIFICATION;
                    case "rapid-reviews" -> RAPID_REVIEW;
                    case "agency-sheets" -> AGENCY_SHEET;
                    case "panel", "panel-cases" -> PANEL_CASE;
                    case "practice-reviews" -> PRACTICE_REVIEW;
                    case "learning", "recommendations", "area-recommendations" -> List.of("published");
                    case "child-deaths" -> List.of(path.contains("/notices/") ? "told" : "open");
                    case "child-death-notifications" -> List.of("told");
                    case "child-death-returns" -> List.of("asked");
                    case "child-death-meetings" -> List.of("planned");
                    case "child-death-invitations" -> List.of("sent");
                    case "child-death-questions" -> List.of("asked");
                    case "child-death-joins" -> List.of("proposed");
                    case "child-death-submissions" -> List.of("waiting");
                    case "child-death-imports" -> List.of("checked");
                    case "child-death-transfers" -> List.of("offered");
                    case "saved-views" -> List.of(entry.startsWith("DELETE ") ? "own, to delete" : "own");
                    case "conflicts" -> List.of("declared");
                    case "decisions", "duty-decisions" -> List.of("kept");
                    case "library" -> List.of(path.contains("/published/") ? "published" : "waiting");
                    default -> List.of();
                };
        if (!path.contains("{") || WITHOUT_A_CASE.stream().anyMatch(path::startsWith)) {
            return List.of();
        }
        if (all.isEmpty()) {
            throw new AssertionError("Say in EntryPoints which records " + entry + " is to be tried on");
        }
        if (entry.startsWith("GET ")) {
            return all;
        }
        if (collection(path).equals("practice-reviews")) {
            String stage = path.endsWith("/commission") || path.endsWith("/non-proceeding")
                    ? "to commission"
                    : path.endsWith("/repository") ? "published" : "in progress";
            return List.of(stage);
        }
        if (collection(path).equals("panel-cases") && path.contains("/reply")) {
            return List.of("asked");
        }
        if (List.of(
                        "child-deaths",
                        "library",
                        "child-death-returns",
                        "child-death-meetings",
                        "child-death-notifications",
                        "child-death-questions",
                        "child-death-submissions",
                        "child-death-imports",
                        "child-death-joins",
                        "child-death-transfers")
                .contains(collection(path))) {
            return all;
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        return List.of(
                List.of("learning", "area-recommendations").contains(collection(path))
                        ? "published"
                        : STAGE_OF_WRITE.getOrDefault(last, all.get(0)));
    }

    /** The kind of record that a path is about. */
    static String collection(String path) {
        String[] segments = path.replaceFirst("^/api/v1", "").split("/");
        return segments.length > 1 ? segments[1] : "";
    }

    /** The case of Calderwick at every stage, by "collection [stage]". */
    static Map<String, String> references(Portal portal) {
        CaseMaker make = new CaseMaker(portal);
        Map<String, String> found = new LinkedHashMap<>();
        found.put("notifications [draft]", make.draft());
        found.put("notifications [sent]", make.sent());
        found.put("documents [draft]", found.get("notifications [draft]"));
        found.put("documents [sent]", found.get("notifications [sent]"));
        found.put("rapid-reviews [in progress]", make.rapidReviewOf(found.get("notifications [sent]")));
        found.put("rapid-reviews [awaiting sign-off]", make.rapidReviewAwaitingSignOff());
        found.put("rapid-reviews [sent]", make.rapidReviewSent());
        found.put("agency-sheets [asked]", make.agencySheetOf(found.get("rapid-reviews [in progress]")));
        found.put("panel-cases [waiting]", make.panelCaseOf(found.get("rapid-reviews [sent]")));
        found.put("panel-cases [asked]", make.panelCaseAsked());
        found.put("panel-cases [decided]", make.panelCaseDecided());
        found.put("practice-reviews [to commission]", make.practiceReviewToCommission());
        found.put("practice-reviews [in progress]", make.practiceReviewInProgress());
        found.put("practice-reviews [published]", make.practiceReviewPublished());
        found.put("practice-reviews [withheld]", PracticeReviews.withheld(portal));
        found.put("learning [published]", make.learningOf(found.get("practice-reviews [published]")));
        found.put("recommendations [published]", found.get("learning [published]") + "-r1");
        found.put("area-recommendations [published]", found.get("recommendations [published]"));
        found.put("library [published]", found.get("learning [published]"));
        found.put("library [waiting]", LibraryFiles.draft(portal));
        found.put("saved-views [own]", make.savedView());
        found.put("saved-views [own, to delete]", make.savedView());
        found.put("decisions [kept]", make.decision());
        found.put("duty-decisions [kept]", found.get("decisions [kept]"));
        found.put("conflicts [declared]", make.conflict());
        found.put("restricted-cases [restricted]", make.restrictedCase());
        found.put("restricted-cases [opened]", make.openedCase());
        found.put("child-deaths [told]", ChildDeaths.toldBy(portal, "jenny.marlow"));
        found.put("child-death-notifications [told]", found.get("child-deaths [told]"));
        found.put("child-deaths [open]", ChildDeaths.of(portal, "X-CDOP-01"));
        found.put("lines of child-deaths [open]", ChildDeaths.line(portal, found.get("child-deaths [open]")));
        found.put(
                "child-death-returns [asked]",
                ReturnMaker.asked(
                        portal.as("ruby.ellery"),
                        found.get("child-deaths [open]"),
                        "gp",
                        "Surgery of the table",
                        "jenny.marlow@example.org"));
        found.put(
                "child-death-meetings [planned]",
                ReturnMaker.meeting(portal.as("ruby.ellery"), ReturnMaker.death(portal)));
        found.put("child-death-invitations [sent]", found.get("child-death-meetings [planned]") + "-1");
        String shared = found.get("child-deaths [open]");
        found.put("child-death-questions [asked]", ReturnMaker.question(portal.as("ruby.ellery"), shared));
        found.put("child-death-joins [proposed]", ReturnMaker.join(portal.as("ruby.ellery"), shared));
        found.put("child-death-submissions [waiting]", SubmissionMaker.sent(portal));
        found.put("child-death-imports [checked]", SubmissionMaker.checked(portal));
        found.put("child-death-transfers [offered]", ReturnMaker.offered(portal));
        found.put("panel [waiting]", found.get("panel-cases [waiting]"));
        found.put("panel [asked]", found.get("panel-cases [asked]"));
        found.put("panel [decided]", found.get("panel-cases [decided]"));
        return found;
    }

    /** The address to ask for a line of the table. */
    static String address(String line, Map<String, String> references) {
        int bracket = line.indexOf(" [");
        String path = line.substring(line.indexOf(' ') + 1, bracket < 0 ? line.length() : bracket);
        if (path.equals("/api/v1/deadlines")) {
            return path + "?rule=notification&from=2026-03-02";
        }
        if (path.equals("/api/v1/duties")) {
            return path + "?abuse=known&outcome=died";
        }
        if (bracket < 0) {
            return path.replace("themes/{code}", "themes/neglect")
                    .replace("letters/{code}", "letters/agree_lcspr")
                    .replace("{ref}", "no-such-record")
                    .replace("{reference}", "no-such-record")
                    .replace("{id}", "no-such-record")
                    .replace("{number}", "0")
                    .replace("{key}", "no-such-line")
                    .replace("{name}", "priya.nair")
                    .replace("forms/{code}", "forms/reporting")
                    .replace("{code}", "X-P-01")
                    .replaceAll("\\{[^}]*}", "no-such-part");
        }
        String reference = references.get(collection(path) + line.substring(bracket));
        String section =
                switch (collection(path)) {
                    case "notifications" -> "nature";
                    case "library" -> "1";
                    case "child-deaths" -> "child";
                    case "child-death-returns" -> "agency";
                    // Nothing is recommended among the facts.
                    case "rapid-reviews" -> path.endsWith("/earlier") ? "learning" : "facts";
                    default -> "facts";
                };
        return path.replaceAll("\\{(reference|ref|id)}", reference)
                .replace("{section}", section)
                .replace("summaries/{kind}", "summaries/briefing")
                .replace(
                        "{line}",
                        references.getOrDefault("lines of " + collection(path) + line.substring(bracket), "1"))
                .replace("lines/{kind}", "lines/professional")
                .replace("steps/{action}", "steps/call_meeting")
                .replace("returns/{return}", "returns/" + references.get("child-death-returns [asked]"))
                .replace("{question}", references.getOrDefault("child-death-questions [asked]", "1"))
                .replace("{join}", references.getOrDefault("child-death-joins [proposed]", "1"))
                .replace("sharing/{item}", "sharing/" + references.get("child-death-questions [asked]"))
                .replace("forms/{code}", "forms/reporting")
                .replace("forms/{form}", "forms/reporting")
                .replaceAll("\\{[^}]*}", "1");
    }
}
