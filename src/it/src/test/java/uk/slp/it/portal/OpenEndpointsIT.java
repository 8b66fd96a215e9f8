package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Portal;

@DisplayName("What the server answers without a sign-in")
class OpenEndpointsIT {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private final Portal portal = Portal.onPostgres();

    @Test
    @DisplayName("measurements are for the token of an administrator only")
    void metrics() {
        for (String path : List.of("/metrics", "/metrics/", "/metrics?scope=base", "/metrics/base", "//metrics")) {
            int status = portal.api().get(path).status();
            assertTrue(status == 401 || status == 404, path + " answered the public " + status);
        }
        portal.as("martin.oduya").get("/metrics").expect(403);
        assertTrue(portal.as("sian.price").get("/metrics").expect(200).text().contains("# TYPE"));
        assertFalse(portal.api().get("/metrics").text().contains("# TYPE"));
    }

    @Test
    @DisplayName("readiness tells of the database and the index")
    void ready() {
        JsonNode health = portal.api().get("/health/ready").expect(200).json();
        assertEquals("UP", health.path("status").asText());
        Set<String> names = new TreeSet<>();
        health.path("checks").forEach(check -> names.add(check.path("name").asText()));
        assertTrue(names.containsAll(Set.of("database", "index")), names::toString);
    }

    @Test
    @DisplayName(
            "the OpenAPI document is whole: version, title, answers, declared parameters, references that lead somewhere")
    void openApi() {
        JsonNode document = EntryPoints.openApi(portal);
        assertTrue(document.path("openapi").asText().startsWith("3."));
        assertFalse(document.at("/info/title").asText().isBlank());
        assertFalse(document.at("/info/version").asText().isBlank());
        List<String> wrong = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    if (operation.getValue().path("responses").isEmpty()) {
                        wrong.add(name + " has no answers");
                    }
                    if (operation.getValue().path("summary").asText().isBlank()) {
                        wrong.add(name + " has no summary");
                    }
                    Set<String> declared = new TreeSet<>();
                    operation.getValue().path("parameters").forEach(p -> {
                        if (p.path("in").asText().equals("path")) {
                            declared.add(p.path("name").asText());
                        }
                    });
                    Set<String> needed = new TreeSet<>();
                    Matcher parameter = PARAMETER.matcher(path.getKey());
                    while (parameter.find()) {
                        needed.add(parameter.group(1));
                    }
                    if (!declared.equals(needed)) {
                        wrong.add(name + " declares " + declared);
                    }
                }));
        for (JsonNode reference : document.findValues("$ref")) {
            if (document.at(reference.asText().replaceFirst("^#", "")).isMissingNode()) {
                wrong.add(reference + " leads nowhere");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    @DisplayName("the OpenAPI document lists what other programs may rely on")
    void contract() {
        List<String> operations = EntryPoints.operations(portal);
        List<String> promised = List.of(
                "GET /api/v1/deadlines",
                "GET /api/v1/duties",
                "GET /api/v1/learning/search",
                "GET /api/v1/learning/{id}",
                "POST /api/v1/notifications",
                "GET /api/v1/notifications/{reference}",
                "PUT /api/v1/notifications/{reference}",
                "POST /api/v1/notifications/{reference}/submission",
                "POST /api/v1/notifications/{reference}/amendments",
                "GET /api/v1/rapid-reviews",
                "GET /api/v1/practice-reviews");
        assertEquals(
                List.of(),
                promised.stream().filter(p -> !operations.contains(p)).toList());
    }
}
