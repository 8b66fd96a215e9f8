package uk.slp.portal.shared.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Pages for when something is wrong: files of {@code WEB-INF/errorpages} with two or three words filled in. They ask
 * neither the database nor the session, which may be what failed.
 */
final class ErrorPages {
    /** Carries the number of an incident through the request. */
    static final String INCIDENT = "slp.incident";

    static final String INCIDENT_HEADER = "X-Incident";

    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z]+)}}");
    private static final Pattern TITLE = Pattern.compile("<h1>(.*?)</h1>");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final Clock CLOCK = Clock.system(PortalTime.LONDON);

    /** What happened. */
    enum Kind {
        UNREADABLE(400),
        NOT_PERMITTED(403),
        NOT_FOUND(404),
        CHANGED(409),
        GONE(410),
        TOO_LARGE(413),
        PROBLEM(500),
        SESSION_ENDED(403);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        private String file() {
            return "/WEB-INF/errorpages/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
        }

        /** The page for a status of the server. */
        static Kind of(int status) {
            return switch (status) {
                case 401, 403 -> NOT_PERMITTED;
                case 404 -> NOT_FOUND;
                case 409, 412 -> CHANGED;
                case 410 -> GONE;
                case 413 -> TOO_LARGE;
                default -> status >= 400 && status < 500 ? UNREADABLE : PROBLEM;
            };
        }
    }

    private ErrorPages() {}

    /** Answers with a page and its status, unless part of another page has gone out already. */
    static void show(HttpServletRequest request, HttpServletResponse response, Kind kind) throws IOException {
        show(request, response, kind, kind.status());
    }

    static void show(HttpServletRequest request, HttpServletResponse response, Kind kind, int status)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        Object incident = request.getAttribute(INCIDENT);
        if (incident != null) {
            response.setHeader(INCIDENT_HEADER, incident.toString());
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        write(response, page(request, kind));
        response.flushBuffer();
    }

    private static void write(HttpServletResponse response, String page) throws IOException {
        try {
            response.getWriter().write(page);
        } catch (IllegalStateException anotherPageBeganInBytes) {
            response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String page(HttpServletRequest request, Kind kind) throws IOException {
        ServletContext context = request.getServletContext();
        String matter = read(context, kind.file());
        Matcher title = TITLE.matcher(matter);
        String here = SignInAddress.here(request);
        String back = here.startsWith("/session-ended") || here.startsWith("/problem/") ? left(request) : here;
        Object incident = request.getAttribute(INCIDENT);
        Map<String, String> words = Map.of(
                "title", title.find() ? title.group(1) : "",
                "context", escape(request.getContextPath()),
                "incident", incident == null ? "Not recorded" : escape(incident.toString()),
                "time", MOMENT.format(Instant.now(CLOCK).atZone(PortalTime.LONDON)),
                "signin", escape(SignInAddress.comingBackTo(back)),
                "again", escape(back),
                "typed", kind == Kind.SESSION_ENDED ? typed(request) : "");
        return fill(fill(read(context, "/WEB-INF/errorpages/frame.html"), Map.of("matter", matter)), words);
    }

    /** What had been sent too late, to be read and copied; it is kept nowhere. */
    private static String typed(HttpServletRequest request) {
        List<String> texts = request.getMethod().equals("POST") ? KeptForms.typed(request) : List.of();
        if (texts.isEmpty()) {
            return "";
        }
        StringBuilder block = new StringBuilder(
                "<h2 class=\"slp-gap-top\">What you had typed</h2><p>It was not saved. If it is not back on the"
                        + " page after you have signed in, copy it from here first: this is the only time it is shown.</p>");
        texts.forEach(text -> block.append("<blockquote class=\"slp-typed\">")
                .append(escape(text))
                .append("</blockquote>"));
        return block.toString();
    }

    /** The page that its script left when the session ended, if it says so. */
    private static String left(HttpServletRequest request) {
        String to = request.getParameter("to");
        return to != null && to.startsWith("/") && !to.startsWith("//") ? to : "/my-work";
    }

    private static String fill(String text, Map<String, String> words) {
        return BLANK.matcher(text).replaceAll(found -> {
            String word = words.get(found.group(1));
            return Matcher.quoteReplacement(word == null ? found.group() : word);
        });
    }

    private static String read(ServletContext context, String file) throws IOException {
        try (InputStream in = context.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
