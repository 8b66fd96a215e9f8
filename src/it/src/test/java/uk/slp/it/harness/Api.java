package uk.slp.it.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * A caller of the portal's HTTP interface, anonymous or with the bearer token of a demonstration account. Redirects are
 * shown, not followed. Bodies are JSON: a string is sent as it is, anything else is written by Jackson (maps, lists,
 * {@link JsonNode}).
 */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String account;

    Api(String base, String account) {
        this.base = base;
        this.account = account;
    }

    /**
     * What came back.
     *
     * @param request method and path, for messages
     * @param response as received
     */
    public record Answer(String request, HttpResponse<String> response) {
        /** The HTTP status. */
        public int status() {
            return response.statusCode();
        }

        /** The body as text. */
        public String text() {
            return response.body();
        }

        /** The first header of a name, or the empty string. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The body as JSON; a missing field gives a node for which {@code isMissingNode()} holds. */
        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new AssertionError("Not JSON: " + this, e);
            }
        }

        /** This answer, if it has the status; else the test fails with the whole of it. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("Expected status " + status + " but " + this);
            }
            return this;
        }

        @Override
        public String toString() {
            return request + " answered " + status() + ": " + text();
        }
    }

    /** Reads. */
    public Answer get(String path) {
        return send(request(path).GET(), "GET", path);
    }

    /** Creates or does. */
    public Answer post(String path, Object body) {
        return send(json(request(path)).POST(publisher(body)), "POST", path);
    }

    /** Replaces the version that an {@code ETag} named; with null, sends no {@code If-Match}. */
    public Answer put(String path, Object body, String etag) {
        HttpRequest.Builder request = json(request(path)).PUT(publisher(body));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request, "PUT", path);
    }

    /** Does something to the version that an {@code ETag} named. */
    public Answer post(String path, Object body, String etag) {
        return send(json(request(path)).header("If-Match", etag).POST(publisher(body)), "POST", path);
    }

    /** Removes. */
    public Answer delete(String path) {
        return send(request(path).DELETE(), "DELETE", path);
    }

    /** Sends anything else; the builder carries the credentials already. */
    public Answer send(HttpRequest.Builder request, String method, String path) {
        try {
            return new Answer(method + " " + path, CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request to a path, with the credentials of this caller. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .timeout(Duration.ofSeconds(30));
        if (account != null) {
            request.header("Authorization", "Bearer demo-" + account);
        }
        return request;
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private static BodyPublisher publisher(Object body) {
        try {
            return BodyPublishers.ofString(
                    body instanceof String text ? text : JSON.writeValueAsString(body == null ? Map.of() : body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
