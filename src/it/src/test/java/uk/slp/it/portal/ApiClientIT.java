package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Workplace;

@DisplayName("The API as a council's case system meets it")
class ApiClientIT {
    private static final String LIST = "/api/v1/notifications";

    private final Portal portal = Portal.onPostgres();
    private final Api priya = portal.as("priya.nair");

    @Test
    @DisplayName("does nothing twice when a call is repeated with its key, and refuses the key for anything else")
    void repeats() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("caseName", "Repeated " + key);
        String first = post(body, key).expect(201).header("Location");
        Api.Answer again = post(body, key).expect(201);
        assertEquals(first, again.header("Location"));
        assertEquals("\"1\"", again.header("ETag").replace("W/", ""));
        assertNotEquals(
                first, post(body, UUID.randomUUID().toString()).expect(201).header("Location"));
        assertEquals(Set.of("Idempotency-Key"), Problems.fields(post(Map.of("caseName", "Other"), key), 422));
        assertEquals(Set.of("Idempotency-Key"), Problems.fields(post(body, "with space"), 400));
        // Somebody else's key is another key.
        assertNotEquals(
                first,
                portal.as("daniel.okafor").once(LIST, body, key).expect(201).header("Location"));
    }

    @Test
    @DisplayName("makes one notification of two equal calls at once")
    void atOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("caseName", "At once " + key);
        var together = Executors.newFixedThreadPool(4);
        try {
            Callable<String> call = () -> post(body, key).expect(201).header("Location");
            Set<String> made = new HashSet<>();
            for (var one : together.invokeAll(List.of(call, call, call, call))) {
                made.add(one.get());
            }
            assertEquals(1, made.size(), made.toString());
        } finally {
            together.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "hints at another notification of the authority by variants of the child's name, and of no other authority")
    void likelyDuplicates() {
        String family =
                "Fairbrother" + UUID.randomUUID().toString().substring(0, 4).replaceAll("[0-9]", "x");
        String first = child(priya, "Catherine", family, "2019-04-03");
        String second = child(portal.as("daniel.okafor"), "Kate", family, "2019-03-04");
        String foreign = child(portal.as("lena.fox"), "Catherine", family, "2019-04-03");
        JsonNode hints = priya.get(LIST + "/" + second + "/likely-duplicates")
                .expect(200)
                .json()
                .path("hints");
        assertTrue(hints.toString().contains(first), hints.toString());
        assertTrue(!hints.toString().contains(foreign), hints.toString());
        priya.get(LIST + "/" + foreign + "/likely-duplicates").expect(404);
    }

    private static String child(Api author, String given, String family, String born) {
        return author.post(
                        LIST,
                        Map.of(
                                "incidentDate",
                                "2026-11-02",
                                "children",
                                List.of(Map.of("givenName", given, "familyName", family, "dateOfBirth", born))))
                .expect(201)
                .json()
                .path("reference")
                .asText();
    }

    @Test
    @DisplayName("is described so precisely that a client generated from it sends a draft and reads it back")
    void generatedClient() throws Exception {
        Path work = Workplace.emptyRunning("generated-client");
        // The server adds a list of its own at the end, which is no part of OpenAPI.
        JsonNode whole = ((ObjectNode) EntryPoints.openApi(portal)).without("endpoints");
        Path description = Files.writeString(work.resolve("openapi.json"), whole.toString());
        generate(description, work.resolve("client"));
        Path classes = Files.createDirectories(work.resolve("classes"));
        compile(work.resolve("client/src/main/java"), classes);
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            Object reference = loader.loadClass("consumer.Consumer")
                    .getMethod("run", String.class, String.class)
                    .invoke(null, portal.url(), "demo-priya.nair");
            assertTrue(reference.toString().startsWith("SIN-"), reference.toString());
        } catch (InvocationTargetException e) {
            throw new AssertionError("The generated client failed", e.getCause());
        }
    }

    private static void generate(Path description, Path into) throws IOException, InterruptedException {
        Path generator = Workplace.server("openapi-generator-cli.jar");
        Path log = into.resolveSibling("generator.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        generator.toString(),
                        "generate",
                        "-i",
                        description.toString(),
                        "-g",
                        "java",
                        "--library",
                        "native",
                        "-o",
                        into.toString(),
                        "--global-property",
                        "apis=Notifications,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                        "--additional-properties",
                        "useJakartaEe=true,openApiNullable=false,hideGenerationTimestamp=true,dateLibrary=java8")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the generator did not end");
        assertEquals(0, process.exitValue(), () -> read(log));
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        Path consumer = Files.createDirectories(sources.resolve("consumer")).resolve("Consumer.java");
        try (var text = ApiClientIT.class.getResourceAsStream("/client/Consumer.java.txt")) {
            Files.write(consumer, text.readAllBytes());
        }
        arguments.add(consumer.toString());
        var said = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(new String[0]));
        assertEquals(0, result, () -> said.toString(StandardCharsets.UTF_8));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Api.Answer post(Object body, String key) {
        return priya.once(LIST, body, key);
    }
}
