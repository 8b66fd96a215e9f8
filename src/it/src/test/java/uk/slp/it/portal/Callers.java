package uk.slp.it.portal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.it.harness.Portal;

/** One person for each role, at home and elsewhere, and the pages as each of them is served. */
final class Callers {
    /** Who is not signed in. */
    static final String NOBODY = "nobody";

    /** Before the role of somebody whose records these are not. */
    static final String FOREIGN = "foreign ";

    /** Callers of the table and their demonstration accounts, in the order of the table. */
    static final Map<String, String> ACCOUNTS = accounts();

    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern ACTION = Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]*)\"");

    private final Portal portal;
    private final Map<String, HttpClient> sessions = new ConcurrentHashMap<>();

    Callers(Portal portal) {
        this.portal = portal;
    }

    private static Map<String, String> accounts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(NOBODY, "");
        all.put("la_notifier", "priya.nair");
        all.put("la_approver", "martin.oduya");
        all.put("partnership_manager", "helen.strachan");
        all.put("safeguarding_partner (health)", "ama.boateng");
        all.put("safeguarding_partner (police)", "rowan.tate");
        all.put("safeguarding_partner (council)", "grace.lindqvist");
        all.put("lead_safeguarding_partner", "nadia.rahman");
        all.put("scrutineer", "oliver.brandt");
        all.put("agency_contributor", "jenny.marlow");
        all.put("reviewer", "joseph.amadi");
        all.put("panel_secretariat", "eleanor.marsh");
        all.put("panel_member", "david.okonkwo");
        all.put("dfe_official", "ruth.hale");
        all.put("ofsted_inspector", "tom.ferris");
        all.put("auditor", "omar.siddiq");
        all.put("administrator", "sian.price");
        all.put("librarian", "naomi.ferrier");
        all.put("cdop_coordinator", "ruby.ellery");
        all.put("designated_doctor", "nisha.varma");
        all.put("cdop_member", "hugh.pemberton");
        all.put("ncmd_analyst", "arthur.lyle");
        all.put(FOREIGN + "la_notifier", "lena.fox");
        all.put(FOREIGN + "la_approver", "peter.vance");
        all.put(FOREIGN + "partnership_manager", "mary.quill");
        all.put(FOREIGN + "safeguarding_partner (health)", "ian.holt");
        all.put(FOREIGN + "safeguarding_partner (police)", "kate.rudd");
        all.put(FOREIGN + "safeguarding_partner (council)", "amy.stone");
        all.put(FOREIGN + "reviewer", "isla.penrose");
        all.put(FOREIGN + "cdop_coordinator", "felix.osei");
        all.put(FOREIGN + "designated_doctor", "elin.tudor");
        all.put(FOREIGN + "cdop_member", "moira.keane");
        return all;
    }

    /** A page as a caller is served it; redirects are shown, not followed. */
    HttpResponse<String> page(String caller, String path) {
        return send(session(caller), HttpRequest.newBuilder(URI.create(portal.url() + path)));
    }

    /** A file as a caller is served it. */
    HttpResponse<byte[]> file(String caller, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.url() + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        return session(caller).send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpClient session(String caller) {
        String account = ACCOUNTS.get(caller);
        return account.isEmpty()
                ? sessions.computeIfAbsent(caller, c -> newSession())
                : sessions.computeIfAbsent(caller, c -> signedIn(account));
    }

    /** What a browser would send of a form on a page, the name of its last button with it; values by the id of their box. */
    Map<String, String> form(String caller, String path, String id, Map<String, String> values) {
        String page = page(caller, path).body();
        String form = page.substring(page.indexOf("<form id=\"" + id + "\""));
        return fields(form.substring(0, form.indexOf("</form>")), values);
    }

    /** A page as a caller is served it after sending a form. */
    HttpResponse<String> sent(String caller, String path, Map<String, String> fields) {
        return send(session(caller), posting(path, fields));
    }

    private HttpClient signedIn(String account) {
        HttpClient session = newSession();
        String form = send(session, HttpRequest.newBuilder(URI.create(portal.url() + "/sign-in")))
                .body();
        Map<String, String> fields = fields(form, Map.of("username", account, "password", "learning-portal-demo"));
        Matcher action = ACTION.matcher(form);
        HttpResponse<String> answer = send(session, posting(action.find() ? action.group(1) : "/sign-in", fields));
        if (answer.statusCode() != 302) {
            throw new AssertionError(account + " could not sign in: " + answer.statusCode() + " " + answer.body());
        }
        return session;
    }

    private static Map<String, String> fields(String form, Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            String name = attribute(input.group(), "name");
            if (!name.isEmpty()) {
                fields.put(
                        name, values.getOrDefault(attribute(input.group(), "id"), attribute(input.group(), "value")));
            }
        }
        return fields;
    }

    private HttpRequest.Builder posting(String path, Map<String, String> fields) {
        StringJoiner body = new StringJoiner("&");
        fields.forEach((name, value) -> body.add(encode(name) + "=" + encode(value)));
        return HttpRequest.newBuilder(URI.create(portal.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.url())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private static HttpClient newSession() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static HttpResponse<String> send(HttpClient session, HttpRequest.Builder request) {
        try {
            return session.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
