package uk.slp.portal.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.calendar.CalendarFeed;

/** {@code GET /calendar/TOKEN.ics}: a calendar under its private address, for programs that cannot sign in. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");
    private static final int SECOND = 1000;

    @Inject
    private transient CalendarFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<CalendarFeed.Found> found = path.matches() ? feed.of(path.group(1)) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CalendarFeed.Found calendar = found.get();
        String tag = '"' + calendar.tag() + '"';
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", calendar.since().toEpochMilli());
        response.setHeader("Cache-Control", "private, no-cache");
        if (unchanged(request, tag, calendar.since().toEpochMilli())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] file = calendar.text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    /** The tag counts where the program sends one; the date only where it does not. */
    private static boolean unchanged(HttpServletRequest request, String tag, long since) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return known.contains(tag);
        }
        try {
            long date = request.getDateHeader("If-Modified-Since");
            return date >= 0 && since / SECOND <= date / SECOND;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
