package uk.slp.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The server's side of {@code resources/js/keep.js}, which keeps in the browser what was typed into a form until the
 * portal has taken it. A form that was taken is named to the next pages by the number its script had sent with it; and
 * for browsers without scripts the words of a form that came too late are given back on the page that says so.
 */
final class KeptForms {
    /** Numbers of the forms that were taken lately, in the session, as the template of staff pages reads it. */
    static final String TAKEN = "slp.taken";

    private static final String NUMBER = "slp-kept";
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-f-]{36}");
    private static final int REMEMBERED = 20;
    private static final String LINES = ":input";
    private static final String DAY = ":day";

    private KeptForms() {}

    /** Remembers that the form was taken, if it was: then, and only then, the answer leads on to another page. */
    static void answered(HttpServletRequest request, HttpServletResponse response) {
        int status = response.getStatus();
        String onward = response.getHeader("Location");
        boolean redirects = status == HttpServletResponse.SC_FOUND || status == HttpServletResponse.SC_SEE_OTHER;
        if (!redirects || onward == null || onward.contains("/sign-in") || onward.contains("/session-ended")) {
            return;
        }
        String number = request.getParameter(NUMBER);
        HttpSession session = request.getSession(false);
        if (session != null && number != null && NUMBERS.matcher(number).matches()) {
            synchronized (session) {
                Object before = session.getAttribute(TAKEN);
                session.setAttribute(TAKEN, with(before == null ? "" : before.toString(), number));
            }
        }
    }

    /** The numbers with one more; the oldest go. */
    static String with(String before, String number) {
        Deque<String> numbers = new ArrayDeque<>(before.isEmpty() ? List.of() : List.of(before.split(" ")));
        numbers.add(number);
        while (numbers.size() > REMEMBERED) {
            numbers.remove();
        }
        return String.join(" ", numbers);
    }

    /**
     * What a person had typed into the form of a request, in the order of the page: lines, texts and dates. Choices,
     * which are quickly made again, and passwords are not among it.
     */
    static List<String> typed(HttpServletRequest request) {
        List<String> typed = new ArrayList<>();
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            // Files are not read for somebody who is signed out.
            return typed;
        }
        for (String name : Collections.list(request.getParameterNames())) {
            String text = "";
            if (name.endsWith(LINES)) {
                text = value(request, name);
            } else if (name.endsWith(DAY)) {
                String date = name.substring(0, name.length() - DAY.length());
                text = value(request, name) + " " + value(request, date + ":month") + " "
                        + value(request, date + ":year");
            }
            if (!text.isBlank()) {
                typed.add(text.strip());
            }
        }
        return typed;
    }

    private static String value(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
