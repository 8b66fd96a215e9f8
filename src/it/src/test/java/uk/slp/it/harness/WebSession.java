package uk.slp.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signed-in session as a browser has one, without a browser: for many at once. */
public final class WebSession {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern COOKIE = Pattern.compile("SLPSESSION=[^;]+");

    private final String base;
    private final String account;
    private final String address;
    private String cookie = "";

    private WebSession(String base, String account, String address) {
        this.base = base;
        this.account = account;
        this.address = address;
    }

    /** Signs in through the form of the sign-in page. */
    public static WebSession of(Portal portal, String account, String password) {
        WebSession session = new WebSession(portal.url(), account, "");
        HttpResponse<String> answer = session.tried(password);
        if (answer.statusCode() / 100 != 3) {
            throw new AssertionError(account + " could not sign in: " + answer.statusCode());
        }
        return session;
    }

    /** Tries to sign in from a network address, where that is to fail; the page that says so. */
    public static String refused(Portal portal, String account, String password, String address) {
        HttpResponse<String> answer = new WebSession(portal.url(), account, address).tried(password);
        if (answer.statusCode() / 100 == 3) {
            throw new AssertionError(account + " was signed in from " + address);
        }
        return answer.body();
    }

    private HttpResponse<String> tried(String password) {
        String page = send(request("/sign-in").GET()).body();
        String form = page.substring(page.indexOf("id=\"sign-in\""));
        Map<String, String> values = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form.substring(0, form.indexOf("</form>")));
        while (inputs.find()) {
            String id = attribute(inputs.group(), "id");
            String value = attribute(inputs.group(), "value");
            values.put(
                    attribute(inputs.group(), "name"),
                    id.equals("username") ? account : id.equals("password") ? password : value);
        }
        String body = values.entrySet().stream()
                .map(value -> encode(value.getKey()) + "=" + encode(value.getValue()))
                .collect(Collectors.joining("&"));
        return send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The sign-in name. */
    public String account() {
        return account;
    }

    /** Sends JSON, as a script of a page does. */
    public CompletableFuture<HttpResponse<String>> post(String path, String json) {
        return CLIENT.sendAsync(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Whether the session still opens the portal. */
    public boolean open() {
        return send(request("/account/keep-alive").POST(BodyPublishers.noBody()))
                        .statusCode()
                == 204;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        if (!address.isEmpty()) {
            request.header(Portal.CLIENT_ADDRESS, address);
        }
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> {
                Matcher found = COOKIE.matcher(line);
                if (found.find()) {
                    cookie = found.group();
                }
            });
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
