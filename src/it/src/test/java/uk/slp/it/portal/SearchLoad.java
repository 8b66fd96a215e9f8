package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.it.harness.Portal;
import uk.slp.it.harness.Workplace;

/**
 * Many searches of the demonstration library over HTTP. Not part of the build: run with {@code -Dload=true}; how, and what
 * was measured, is on the page about measuring the search.
 */
@DisplayName("The search over HTTP")
class SearchLoad {
    private static final int SECONDS = Integer.getInteger("load.seconds", 60);
    private static final int AT_ONCE = Integer.getInteger("load.searchers", 8);
    private static final int WARM = 3_000;
    private static final int ALONE = 1_000;
    private static final List<String> WORDS = List.of(
            "bruise baby",
            "CCE",
            "neglect",
            "unborn baby concealed pregnancy",
            "child sexual exploitation missing from home",
            "fathers",
            "domestic abuse separation",
            "professional curiosity",
            "elective home education",
            "information sharing between hospital and social care",
            "safer sleeping",
            "self-harm",
            "LAC placement moves",
            "parental mental health",
            "knife crime county lines");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    @DisplayName("sustains half of what the library does, and answers quickly at half load")
    void load() throws IOException, InterruptedException {
        try (Portal portal = Portal.alone().asOperated().start()) {
            for (int i = 0; i < WARM; i++) {
                ask(portal);
            }
            List<Long> library = new ArrayList<>();
            List<Long> alone = new ArrayList<>();
            for (int i = 0; i < ALONE; i++) {
                long begun = System.nanoTime();
                HttpResponse<String> answer = ask(portal);
                alone.add(System.nanoTime() - begun);
                library.add(JSON.readTree(answer.body()).path("tookMicros").asLong() * 1_000);
            }
            Duration before = portal.processorTime();
            int earlier = number.get();
            double most = withoutPause(portal);
            double each = (double) portal.processorTime().minus(before).toNanos() / (number.get() - earlier);
            List<Long> half = atRate(portal, most / 2);
            report(library, alone, most, each, half);
            assertEquals(List.of(), List.copyOf(errors), "errors");
        }
    }

    private HttpRequest next(Portal portal) {
        String words = WORDS.get(number.getAndIncrement() % WORDS.size());
        return HttpRequest.newBuilder(URI.create(
                        portal.url() + "/api/v1/learning/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private HttpResponse<String> ask(Portal portal) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(next(portal), HttpResponse.BodyHandlers.ofString());
        check(answer, null);
        return answer;
    }

    private void check(HttpResponse<String> answer, Throwable failure) {
        if (failure != null || answer.statusCode() != 200) {
            errors.add(failure == null ? answer.statusCode() + " " + answer.body() : failure.toString());
        }
    }

    /** Searches answered in a second when so many are always on their way. */
    private double withoutPause(Portal portal) throws InterruptedException {
        Semaphore free = new Semaphore(AT_ONCE);
        AtomicInteger answered = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            free.acquire();
            client.sendAsync(next(portal), HttpResponse.BodyHandlers.ofString()).whenComplete((answer, failure) -> {
                check(answer, failure);
                answered.incrementAndGet();
                free.release();
            });
        }
        free.acquire(AT_ONCE);
        return answered.get() * 1e9 / (System.nanoTime() - begun);
    }

    /** Nanoseconds from the moment at which each search was due, whether or not earlier ones were answered. */
    private List<Long> atRate(Portal portal, double perSecond) throws InterruptedException {
        int count = (int) (perSecond * SECONDS);
        ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
        CountDownLatch open = new CountDownLatch(count);
        long begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begun + (long) (i * 1e9 / perSecond);
            long wait = due - System.nanoTime();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            client.sendAsync(next(portal), HttpResponse.BodyHandlers.ofString()).whenComplete((answer, failure) -> {
                took.add(System.nanoTime() - due);
                check(answer, failure);
                open.countDown();
            });
        }
        open.await(1, TimeUnit.MINUTES);
        return new ArrayList<>(took);
    }

    private void report(List<Long> library, List<Long> alone, double most, double each, List<Long> half)
            throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        double mean = library.stream().mapToLong(Long::longValue).average().orElse(1);
        double own = processors * 1e9 / mean;
        String report = String.format(
                Locale.UK,
                "the library alone: %.2f ms (mean), so %.0f searches a second on %d processors;%n"
                        + "over HTTP one at a time: %.2f ms (median), %.2f ms (95 of 100);%n"
                        + "%d always on their way: %.0f a second, that is %.2f of the library;%n"
                        + "the portal's processor time for each of these: %.2f ms, so without the driver on the same"
                        + " processors %.2f of the library;%n"
                        + "at half of that: %.2f ms (median), %.2f ms (95 of 100), %.2f ms (99 of 100), %.0f ms (longest);"
                        + " %d errors%n",
                mean / 1e6,
                own,
                processors,
                at(alone, 0.5),
                at(alone, 0.95),
                AT_ONCE,
                most,
                most / own,
                each / 1e6,
                mean / each,
                at(half, 0.5),
                at(half, 0.95),
                at(half, 0.99),
                at(half, 1),
                errors.size());
        System.out.print(report);
        Files.writeString(Workplace.target("load").resolve("search-load.txt"), report, StandardCharsets.UTF_8);
    }

    private static double at(List<Long> times, double part) {
        List<Long> sorted = times.stream().sorted().toList();
        int place = (int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part));
        return sorted.isEmpty() ? 0 : sorted.get(place) / 1e6;
    }
}
