package uk.slp.it.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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

    /** POST that may be repeated: the key says that it is the same call. */
    public Answer once(String path, Object body, String key) {
        return send(json(request(path)).header("Idempotency-Key", key).POST(publisher(body)), "POST", path);
    }

    /** Removes. */
    public Answer delete(String path) {
        return send(request(path).DELETE(), "DELETE", path);
    }

    /** Removes the version that an {@code ETag} named. */
    public Answer delete(String path, String etag) {
        return send(request(path).header("If-Match", etag).DELETE(), "DELETE", path);
    }

    /** Adds a file to the notification at a path, in the version that an {@code ETag} named. */
    public Answer attach(String path, String etag, String name, String description, byte[] content) {
        HttpRequest.Builder request = request(path + "/attachments")
                .header("Content-Type", "application/octet-stream")
                .header("If-Match", etag)
                .header("File-Name", encoded(name))
                .header("File-Description", encoded(description))
                .POST(BodyPublishers.ofByteArray(content));
        return send(request, "POST", path + "/attachments");
    }

    /** Reads what is not text. */
    public HttpResponse<byte[]> bytes(String path) {
        return exchange(request(path).GET(), BodyHandlers.ofByteArray());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Sends anything else; the builder carries the credentials already. */
    public Answer send(HttpRequest.Builder request, String method, String path) {
        return new Answer(method + " " + path, exchange(request, BodyHandlers.ofString()));
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
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
