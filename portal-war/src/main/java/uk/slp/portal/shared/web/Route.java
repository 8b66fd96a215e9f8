package uk.slp.portal.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One address of a page. A segment in braces is a request parameter of that name: {@code /notifications/{ref}}.
 *
 * @param path the address as people see it, beginning with a slash
 * @param view the page that answers, a path below the web application
 * @param room who may come in
 */
public record Route(String path, String view, Room room) {

    /** Where a page stands. */
    public enum Room {
        /** Open to everyone: no session, no cookie, no state; its forms ask by GET. */
        PUBLIC,
        /** Open to everyone, with a form that posts: it keeps state, so it opens a session. */
        FORM,
        /** For signed-in people: never kept by a browser or a proxy. */
        STAFF
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1)).skip(1).toList();
    }

    private static boolean variable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - 1);
    }

    /** The parameters a path carries for this address, or null if it is not one of it. */
    @Nullable
    Map<String, String> match(String asked) {
        List<String> mine = segments(path);
        List<String> theirs = segments(asked);
        if (mine.size() != theirs.size()) {
            return null;
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < mine.size(); i++) {
            String segment = mine.get(i);
            if (variable(segment)) {
                if (theirs.get(i).isEmpty()) {
                    return null;
                }
                found.put(name(segment), theirs.get(i));
            } else if (!segment.equals(theirs.get(i))) {
                return null;
            }
        }
        return found;
    }

    /** How many segments are parameters; the address with fewer wins. */
    int variables() {
        return (int) segments(path).stream().filter(Route::variable).count();
    }

    /** The part before the first parameter, as a pattern the server can map. */
    String pattern() {
        int brace = path.indexOf('{');
        if (brace >= 0) {
            return path.substring(0, brace) + "*";
        }
        return path.equals("/") ? "" : path;
    }

    /**
     * The address with parameters filled in; those without a segment of their own follow as a query.
     *
     * @throws IllegalArgumentException if a segment has no value
     */
    String fill(Map<String, List<String>> parameters) {
        Map<String, List<String>> left = new LinkedHashMap<>(parameters);
        StringBuilder filled = new StringBuilder();
        for (String segment : segments(path)) {
            filled.append('/');
            if (variable(segment)) {
                List<String> values = left.remove(name(segment));
                if (values == null || values.isEmpty()) {
                    throw new IllegalArgumentException("The address " + path + " needs " + segment);
                }
                filled.append(encode(values.get(0)));
            } else {
                filled.append(segment);
            }
        }
        String query = query(left);
        return query.isEmpty() ? filled.toString() : filled + "?" + query;
    }

    static String query(Map<String, List<String>> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((key, values) -> values.forEach(value -> query.append(query.isEmpty() ? "" : "&")
                .append(encode(key))
                .append('=')
                .append(encode(value))));
        return query.toString();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
