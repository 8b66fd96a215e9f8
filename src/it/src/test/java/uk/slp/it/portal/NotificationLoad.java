package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.WebSession;
import uk.slp.it.harness.Workplace;

/**
 * Many notifiers who write at once, each on their own draft and in their own session. Not part of the build: run with
 * {@code -Dload=true}; how, and what was measured, is on the page about load among the operations.
 */
@DisplayName("Notifiers who save every five seconds")
class NotificationLoad {
    private static final int NOTIFIERS = Integer.getInteger("load.notifiers", 200);
    private static final int SECONDS = Integer.getInteger("load.seconds", 300);
    private static final int EVERY_MILLIS = Integer.getInteger("load.every", 5_000);
    private static final String PASSWORD = "learning-portal-demo";
    private static final List<String> ACCOUNTS = List.of(
            "priya.nair", "daniel.okafor", "lena.fox", "farah.aslam", "meera.kohli", "bola.adeyemi", "chloe.bexton");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    /** One person at one page, who types on whatever happens. */
    private final class Notifier {
        private final WebSession session;
        private final String reference;
        private final StringBuilder text = new StringBuilder("Begun.");
        private String base;
        private String kept = "";
        private boolean waiting;
        private int saves;

        Notifier(WebSession session, String reference) {
            this.session = session;
            this.reference = reference;
        }

        /** Nobody's second save begins before the first was answered; the page does the same. */
        synchronized void save() {
            text.append(" Sentence ")
                    .append(++saves)
                    .append(" of what is known, with its source: a call from the ward.");
            if (waiting) {
                return;
            }
            waiting = true;
            String sent = text.toString();
            long begin = System.nanoTime();
            session.post("/drafts/notification/" + reference, body(sent)).whenComplete((answer, failure) -> {
                took.add(System.nanoTime() - begin);
                answered(sent, answer, failure);
            });
        }

        private String body(String sent) {
            Map<String, Object> typed =
                    base == null ? Map.of() : Map.of("circumstances", Map.of("base", base, "text", sent));
            try {
                return JSON.writeValueAsString(Map.of(
                        "account",
                        session.account(),
                        "part",
                        "circumstances",
                        "subject",
                        "",
                        "typed",
                        typed,
                        "seen",
                        Map.of("circumstances", base == null ? "" : base)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        private synchronized void answered(String sent, HttpResponse<String> answer, Throwable failure) {
            waiting = false;
            if (failure != null || answer.statusCode() != 200) {
                errors.add(reference + ": " + (failure == null ? answer.statusCode() + answer.body() : failure));
                return;
            }
            try {
                JsonNode told = JSON.readTree(answer.body());
                if (base == null) {
                    // What is saved at the beginning: nothing, told as changed because the page began with no mark.
                    base = told.path("changed").path(0).path("base").asText();
                } else if (told.path("conflicts").isEmpty()
                        && told.path("bases").has("circumstances")) {
                    base = told.path("bases").path("circumstances").asText();
                    kept = sent;
                } else {
                    errors.add(reference + ": not kept: " + answer.body());
                }
            } catch (JsonProcessingException e) {
                errors.add(reference + ": " + e);
            }
        }

        synchronized boolean idle() {
            return !waiting;
        }
    }

    @Test
    @DisplayName("are all answered, and every draft holds its last words")
    void load() throws InterruptedException, ExecutionException, IOException {
        try (Portal portal = Portal.alone().asOperated().start()) {
            List<Notifier> notifiers = notifiers(portal);
            Instant begun = Instant.now();
            ScheduledExecutorService typing = Executors.newScheduledThreadPool(4);
            for (Notifier notifier : notifiers) {
                typing.scheduleAtFixedRate(
                        notifier::save,
                        ThreadLocalRandom.current().nextInt(EVERY_MILLIS),
                        EVERY_MILLIS,
                        TimeUnit.MILLISECONDS);
            }
            Thread.sleep(SECONDS * 1_000L);
            typing.shutdown();
            typing.awaitTermination(10, TimeUnit.SECONDS);
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (!notifiers.stream().allMatch(Notifier::idle) && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            Duration lasted = Duration.between(begun, Instant.now());
            List<String> lost = new ArrayList<>();
            for (Notifier notifier : notifiers) {
                String saved = portal.as(notifier.session.account())
                        .get("/api/v1/notifications/" + notifier.reference)
                        .expect(200)
                        .json()
                        .path("circumstances")
                        .asText();
                if (!saved.equals(notifier.kept)) {
                    lost.add(notifier.reference);
                }
            }
            report(lasted, lost, portal.residentMegabytes());
            assertEquals(List.of(), List.copyOf(errors), "errors");
            assertEquals(List.of(), lost, "drafts that do not hold what was answered as saved");
        }
    }

    private List<Notifier> notifiers(Portal portal) throws InterruptedException, ExecutionException {
        ExecutorService signingIn = Executors.newFixedThreadPool(4);
        List<Future<Notifier>> coming = new ArrayList<>();
        for (int i = 0; i < NOTIFIERS; i++) {
            String account = ACCOUNTS.get(i % ACCOUNTS.size());
            String name = "Load " + (i + 1);
            coming.add(signingIn.submit(() -> {
                String place = portal.as(account)
                        .post("/api/v1/notifications", Map.of("caseName", name))
                        .expect(201)
                        .header("Location");
                return new Notifier(
                        WebSession.of(portal, account, PASSWORD), place.substring(place.lastIndexOf('/') + 1));
            }));
        }
        List<Notifier> all = new ArrayList<>();
        for (Future<Notifier> one : coming) {
            all.add(one.get());
        }
        signingIn.shutdown();
        return all;
    }

    private void report(Duration lasted, List<String> lost, long megabytes) throws IOException {
        List<Long> sorted = new ArrayList<>(took);
        Collections.sort(sorted);
        String report = String.format(
                Locale.UK,
                "%d notifiers, a save every %.1f s, %d s: %d saves, %d errors, %d drafts lost words; answered in"
                        + " %.1f ms (median), %.1f ms (95 of 100), %.1f ms (99 of 100), %.1f ms (longest); %d MB%n",
                NOTIFIERS,
                EVERY_MILLIS / 1000.0,
                lasted.toSeconds(),
                sorted.size(),
                errors.size(),
                lost.size(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1),
                megabytes);
        System.out.print(report);
        Files.writeString(Workplace.target("load").resolve("notification-load.txt"), report, StandardCharsets.UTF_8);
    }

    private static double at(List<Long> sorted, double part) {
        int place = (int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part));
        return sorted.isEmpty() ? 0 : sorted.get(place) / 1e6;
    }
}
