package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Waiting;

/**
 * Every place at which the public meets published learning, tried with a report that waits for its day, one that was
 * withheld and one that was withdrawn. A new public place that is not on the list makes {@link #complete()} fail.
 */
@DisplayName("Embargo and withdrawal, on every surface")
class SurfacesIT {
    private static final String PASSAGE = ":p1.1";

    /** Where learning is shown: the address for a word of the text and for an item. */
    private enum Surface {
        HOME("/", "/"),
        SEARCH_PAGE("/learning/search", "/learning/search?q=WORD"),
        SEARCH_PASSAGES("/learning/search", "/learning/search?q=WORD&unit=passage"),
        SEARCH_NEWEST("/learning/search", "/learning/search?sort=newest&size=50"),
        SEARCH_API("GET /api/v1/learning/search", "/api/v1/learning/search?q=WORD"),
        SEARCH_API_NEWEST("GET /api/v1/learning/search", "/api/v1/learning/search?sort=newest&size=50"),
        SUGGESTIONS("GET /api/v1/learning/suggest", "/api/v1/learning/suggest?q=WORD"),
        THEMES("/themes", "/themes"),
        THEME("/themes/{code}", "/themes/information_sharing"),
        THEME_API("GET /api/v1/learning/themes/{code}", "/api/v1/learning/themes/information_sharing"),
        THEMES_API("GET /api/v1/learning/themes", "/api/v1/learning/themes"),
        FEED("/learning/feed.atom", "/learning/feed.atom?q=WORD"),
        FEED_OF_ALL("/learning/feed.atom", "/learning/feed.atom"),
        ITEM("/learning/{id}", "/learning/ITEM"),
        ITEM_API("GET /api/v1/learning/{id}", "/api/v1/learning/ITEM"),
        SIMILAR("/learning/{id}", "/learning/NEIGHBOUR"),
        SIMILAR_API("GET /api/v1/learning/{id}/similar", "/api/v1/learning/NEIGHBOUR/similar"),
        FORMER("/learning/{id}/versions/{number}", "/learning/ITEM/versions/1"),
        FORMER_API("GET /api/v1/learning/{id}/versions/{number}", "/api/v1/learning/ITEM/versions/1"),
        RECOMMENDATIONS("GET /api/v1/recommendations", "/api/v1/recommendations?area=Calderwick&size=100"),
        RECOMMENDATION("GET /api/v1/recommendations/{reference}", "/api/v1/recommendations/ITEM-r1"),
        RIS("/learning/*", "/learning/ITEM/cite.ris"),
        BIBTEX("/learning/*", "/learning/ITEM/cite.bib"),
        OFFLINE("/learning/*", "/learning/ITEM/offline.html"),
        ORIGINAL("/learning/*", "/learning/ITEM/original"),
        PACK("/learning/pack", "/learning/pack?p=ITEM" + PASSAGE),
        PACK_HTML("/learning/pack.html", "/learning/pack.html?p=ITEM" + PASSAGE),
        PACK_PDF("/learning/pack.pdf", "/learning/pack.pdf?p=ITEM" + PASSAGE),
        PACK_WORD("/learning/pack.docx", "/learning/pack.docx?p=ITEM" + PASSAGE),
        OAI_RECORD("/oai", "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=NAME"),
        OAI_RECORDS("/oai", "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=DAY"),
        OAI_IDENTIFIERS("/oai", "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&from=DAY"),
        SITEMAP("/sitemap.xml", "/sitemap.xml");

        private final String entry;
        private final String address;

        Surface(String entry, String address) {
            this.entry = entry;
            this.address = address;
        }
    }

    /** Open to everyone, and none of them shows a word of published learning. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/accessibility",
            "/privacy",
            "/cookies",
            "/citing",
            "/help",
            "/help/search",
            "/developers",
            "/notify",
            "/gallery",
            "/when-is-it-due",
            "/which-duty",
            "/national-reviewers",
            "/alerts",
            "/alerts/new",
            "/alerts/asked",
            "/alerts/confirm",
            "/alerts/stop",
            "/child-deaths/data-dictionary",
            "/child-deaths/data-dictionary/{code}",
            "/child-deaths/data-dictionary/national-data-set",
            "GET /api/v1/child-death-data/schema/1",
            "GET /api/v1/child-death-forms",
            "GET /api/v1/child-death-forms/dictionary",
            "GET /api/v1/child-death-forms/dictionary.csv",
            "GET /api/v1/child-death-forms/schema",
            "GET /api/v1/child-death-forms/{code}",
            "/child-death-reports",
            "/child-death-reports/{ref}",
            "/child-death-reports/*",
            "GET /api/v1/child-death-reports",
            "GET /api/v1/child-death-reports/{reference}",
            "/robots.txt",
            "GET /api/v1/deadlines",
            "GET /api/v1/duties",
            "GET /api/v1/reviewer-pool");

    /** Servlets and filters that need a sign-in, are no place to read, or stand before every address. */
    private static final Set<String> NO_PLACE_TO_READ = Set.of(
            "AnalysisPaperFilter",
            "CalendarFileServlet",
            "CalendarServlet",
            "ChildDeathExportServlet",
            "DocumentServlet",
            "DraftFileFilter",
            "DraftPaperFilter",
            "DraftServlet",
            "ErrorPageServlet",
            "GovukStyles",
            "LinkGate",
            "LoopbackOnly",
            "MeetingPaperFilter",
            "OverviewPaperFilter",
            "MetricsGate",
            "NationalFileServlet",
            "NotificationExportServlet",
            "PanelLetterFilter",
            "PostServlet",
            "ProofFilter",
            "RecommendationExportServlet",
            "ReportFileFilter",
            "ReviewMeetingPaperFilter",
            "ReviewProofFilter",
            "SecurityHeaders",
            "SubmissionFileFilter",
            "SessionServlet",
            "SourceGuard");

    /** Published learning of whose page a report is to be heard where it is about the same. */
    private String neighbour = "kai-and-joel-two-friends-one-phone-2026";

    private final Portal portal = Portal.onPostgres();
    private final Api anyone = portal.api();
    private final Api manager = portal.as(PracticeReviews.MANAGER);

    @Test
    @DisplayName("the list of surfaces has every page, operation and file that is open to everyone")
    void complete() throws Exception {
        Set<String> known =
                Arrays.stream(Surface.values()).map(s -> s.entry).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(ELSEWHERE);
        Set<String> open = new TreeSet<>(publicPages());
        AccessTable.read(Path.of("src/test/resources/access-matrix.txt")).rows().forEach((line, row) -> {
            String entry = line.replaceFirst(" \\[.*", "");
            int nobody = row.get(Callers.NOBODY);
            if (line.startsWith("GET /api/") && nobody != 401) {
                open.add(entry);
            }
        });
        open.addAll(servedAddresses());
        open.removeAll(known);
        assertEquals(Set.of(), open, "public places that this test does not know");
    }

    @Test
    @DisplayName("a report that waits for its day, or was withheld, is on none of them")
    void unpublished() {
        Report waiting = Report.ready(portal);
        Report withheld = Report.ready(portal);
        manager.post(
                        withheld.at() + "/withholding",
                        Map.of(
                                "justification",
                                "A child would be known.",
                                "noInformationReason",
                                "They would be known."),
                        manager.get(withheld.at()).header("ETag"))
                .expect(200);
        Report timed = Report.ready(portal);
        briefing(timed);
        manager.post(
                        timed.at() + "/publication-time",
                        Map.of("time", "09:30", "overrideReason", "Agreed with the national body."),
                        manager.get(timed.at()).header("ETag"))
                .expect(200);
        for (Report report : List.of(waiting, withheld, timed)) {
            for (Surface surface : Surface.values()) {
                assertSilent(surface, report, text(surface, report, ""));
            }
        }
        String slug = briefingSlug(timed);
        for (String ending : List.of("", "/paper.pdf", "/paper.docx", "/offline.html", "/cite.ris", "/cite.bib")) {
            assertEquals(404, anyone.bytes("/learning/" + slug + ending).statusCode(), "the briefing" + ending);
        }
        assertEquals(404, anyone.get("/api/v1/learning/" + slug).status());
    }

    /** Writes the briefing beside a report, of the same words, and has it confirmed. */
    private void briefing(Report report) {
        Api author = portal.as(PracticeReviews.AUTHOR);
        String path = report.at() + "/summaries/briefing";
        Map<String, String> text = new LinkedHashMap<>();
        text.put("title", "Briefing of " + report.asked());
        for (int part = 1; part <= 5; part++) {
            text.put("part" + part, report.told() + " of " + report.asked() + ".");
        }
        author.put(path, text, "\"0\"").expect(200);
        PracticeReviews.step(author, path, "/completion", Map.of());
        PracticeReviews.recognised(portal, path);
    }

    private static String briefingSlug(Report report) {
        return "briefing-of-" + report.asked() + "-" + PracticeReviews.today().getYear();
    }

    @Test
    @DisplayName("a published report is on each; withdrawn it is on none within two seconds, but for its record")
    void withdrawn() {
        Report report = Report.ready(portal);
        briefing(report);
        neighbour = publishedBeside(report);
        manager.post(
                        report.at() + "/publication",
                        Map.of("overrideReason", "Agreed with the national body."),
                        manager.get(report.at()).header("ETag"))
                .expect(200);
        String api = "/api/v1/learning/" + report.slug();
        assertEquals(
                "/learning/" + report.slug(),
                manager.get(report.at()).json().path("url").asText());
        Waiting.until("found", Duration.ofSeconds(2), () -> text(Surface.SEARCH_API, report, "")
                .contains(report.told()));
        // One correction, so that there is a former version as well.
        manager.post(
                        api + "/corrections",
                        Map.of("contentNote", "It describes harm to a child.", "reason", "The note was missing."),
                        anyone.get(api).header("ETag"))
                .expect(204);
        String name = name(report.slug());
        List<String> silent = new ArrayList<>();
        for (Surface surface : Surface.values()) {
            String got = text(surface, report, name);
            String sign =
                    switch (surface) {
                        case SITEMAP, SUGGESTIONS -> report.slug();
                        case OAI_IDENTIFIERS -> name;
                        case SIMILAR, SIMILAR_API, RECOMMENDATION -> report.slug();
                        case BIBTEX -> report.title();
                        // They show some of many, or numbers.
                        // A practice review has no file beside it; LibraryIT tries the file of what the librarian
                        // added.
                        case ORIGINAL -> "";
                        case THEME, THEMES, THEME_API, THEMES_API, SEARCH_NEWEST, SEARCH_API_NEWEST, RECOMMENDATIONS ->
                            "";
                        default -> report.told();
                    };
            if (!got.contains(sign)) {
                silent.add(surface.name());
            }
        }
        assertEquals(List.of(), silent, "do not show what is published, so their silence would prove nothing");
        String briefing = "/api/v1/learning/" + briefingSlug(report);
        String briefingAgain = next(anyone.get(briefing).expect(200).header("ETag"));
        String reportAgain = next(anyone.get(api).header("ETag"));

        manager.post(
                        api + "/withdrawal",
                        Map.of("reason", "A court has asked for it.", "ordered", true),
                        anyone.get(api).header("ETag"))
                .expect(204);
        Waiting.until("not found", Duration.ofSeconds(2), () -> !text(Surface.SEARCH_API, report, "")
                .contains(report.told()));
        for (Surface surface : Surface.values()) {
            String got = text(surface, report, name);
            assertSilent(surface, report, got);
            String record =
                    switch (surface) {
                        case ITEM, FORMER, ITEM_API, FORMER_API -> "A court has asked for it.";
                        case PACK, PACK_HTML, PACK_PDF, PACK_WORD -> "has been withdrawn by its publisher";
                        case OAI_RECORD, OAI_RECORDS, OAI_IDENTIFIERS -> name;
                        default -> "";
                    };
            assertTrue(got.replaceAll("\\s+", " ").contains(record), surface + " keeps the record: " + record);
        }
        for (Surface surface : List.of(
                Surface.ITEM,
                Surface.ITEM_API,
                Surface.FORMER,
                Surface.FORMER_API,
                Surface.RIS,
                Surface.BIBTEX,
                Surface.OFFLINE,
                Surface.ORIGINAL)) {
            assertEquals(410, anyone.get(address(surface, report, name)).status(), surface + " is gone");
        }
        // What stands beside it goes with it, cannot come back alone, and comes back with it.
        assertEquals(410, anyone.get(briefing).status());
        Map<String, String> again = Map.of("reason", "The court has changed its order.");
        assertEquals(
                409,
                manager.post(briefing + "/restoration", again, briefingAgain).status());
        manager.post(api + "/restoration", again, reportAgain).expect(204);
        anyone.get(api).expect(200);
        anyone.get(briefing).expect(200);
        assertTrue(new String(
                        anyone.bytes("/learning/" + briefingSlug(report) + "/paper.pdf")
                                .body(),
                        StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
    }

    /** The tag after one change more: what is withdrawn tells none. */
    private static String next(String etag) {
        return "\"" + (Long.parseLong(etag.replaceAll("\\D", "")) + 1) + "\"";
    }

    /** Publishes another report with the rare word of the first, and gives the last part of its address. */
    private String publishedBeside(Report report) {
        String at = "/api/v1/practice-reviews/"
                + PracticeReviews.ready(portal, "Another family " + report.asked(), "A plan of " + report.asked());
        manager.post(
                        at + "/publication",
                        Map.of("overrideReason", "Agreed with the national body."),
                        manager.get(at).header("ETag"))
                .expect(200);
        String url = manager.get(at).json().path("url").asText();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /**
     * A report that has all but its publication.
     *
     * @param reference of the practice review
     * @param asked a word of the title and the text, for which nothing else is found
     * @param told a word of the summary and the text that no question repeats
     */
    private record Report(String reference, String asked, String told) {
        static Report ready(Portal portal) {
            String number = Long.toString(System.nanoTime() & 0xFFFFFFFL, 36);
            Report report = new Report("", "winterly" + number, "Summerly" + number);
            return new Report(
                    PracticeReviews.ready(portal, report.title(), report.told + " of " + report.asked),
                    report.asked,
                    report.told);
        }

        String title() {
            return "A family that moved " + asked;
        }

        String slug() {
            return title().toLowerCase(Locale.ROOT).replace(' ', '-') + "-"
                    + PracticeReviews.today().getYear();
        }

        String at() {
            return "/api/v1/practice-reviews/" + reference;
        }
    }

    /** No word of the text anywhere; and no address, unless it is what was asked for. */
    private static void assertSilent(Surface surface, Report report, String got) {
        assertFalse(got.contains(report.told()), surface + " tells the text");
        assertFalse(!surface.address.contains("ITEM") && got.contains(report.slug()), surface + " tells the address");
    }

    private String address(Surface surface, Report report, String name) {
        return surface.address
                .replace("WORD", report.asked())
                .replace("ITEM", report.slug())
                .replace("NEIGHBOUR", neighbour)
                .replace("NAME", name.isEmpty() ? "urn:uuid:0" : name)
                .replace("DAY", PracticeReviews.today().minusDays(1).toString());
    }

    private String text(Surface surface, Report report, String name) {
        HttpResponse<byte[]> answer = anyone.bytes(address(surface, report, name));
        assertTrue(answer.statusCode() < 500, surface + " failed");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        try {
            if (type.contains("pdf")) {
                try (PDDocument file = Loader.loadPDF(answer.body())) {
                    return new PDFTextStripper().getText(file);
                }
            }
            if (type.contains("officedocument")) {
                try (XWPFWordExtractor file =
                        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(answer.body())))) {
                    return file.getText();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(surface + " is no file that can be read", e);
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private String name(String slug) {
        String page = anyone.get("/learning/" + slug).expect(200).text();
        int at = page.indexOf("urn:uuid:");
        return page.substring(at, at + "urn:uuid:".length() + 36);
    }

    private static Set<String> publicPages() throws ReflectiveOperationException {
        Method all = Class.forName("uk.slp.portal.shared.web.Routes").getDeclaredMethod("all");
        all.setAccessible(true);
        Set<String> pages = new TreeSet<>();
        for (Object route : (List<?>) all.invoke(null)) {
            if (component(route, "room").equals("PUBLIC")) {
                pages.add(component(route, "path"));
            }
        }
        return pages;
    }

    private static String component(Object route, String name) throws ReflectiveOperationException {
        Method reader = route.getClass().getMethod(name);
        reader.setAccessible(true);
        return reader.invoke(route).toString();
    }

    /** Addresses of servlets and filters of the war that are not named as no place to read. */
    private static Set<String> servedAddresses() throws IOException, ReflectiveOperationException {
        Set<String> addresses = new TreeSet<>();
        Path war = Path.of(System.getProperty("portal.server", "target/server")).resolve("portal-war.war");
        try (ZipFile files = new ZipFile(war.toFile())) {
            for (ZipEntry entry : files.stream().toList()) {
                String path = entry.getName();
                if (path.startsWith("WEB-INF/classes/uk/slp/portal/")
                        && path.endsWith(".class")
                        && path.contains("/web/")) {
                    addresses.addAll(mapped(path.substring("WEB-INF/classes/".length(), path.length() - 6)));
                }
            }
        }
        return addresses;
    }

    private static List<String> mapped(String path) throws ReflectiveOperationException {
        Class<?> type = Class.forName(path.replace('/', '.'), false, SurfacesIT.class.getClassLoader());
        List<String> addresses = new ArrayList<>();
        for (var annotation : type.getAnnotations()) {
            String kind = annotation.annotationType().getSimpleName();
            if ((kind.equals("WebServlet") || kind.equals("WebFilter"))
                    && !NO_PLACE_TO_READ.contains(type.getSimpleName())) {
                for (String member : List.of("value", "urlPatterns")) {
                    addresses.addAll(List.of((String[])
                            annotation.annotationType().getMethod(member).invoke(annotation)));
                }
            }
        }
        return addresses;
    }
}
