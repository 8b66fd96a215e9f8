package uk.slp.portal.notification.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * JSON with one spelling only: names in order of their UTF-16 units, no spaces, shortest escapes, as RFC 8785 has it for
 * the strings, whole numbers, lists and objects that occur here. Two programs that agree on the content agree on its
 * fingerprint.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @param value a string, a whole number, a boolean, or a list or a map of these
     * @throws IllegalArgumentException for anything else
     */
    public static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            SortedMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, entry) -> sorted.put(String.valueOf(key), entry));
            StringJoiner object = new StringJoiner(",", "{", "}");
            sorted.forEach((key, entry) -> object.add(quoted(key) + ":" + write(entry)));
            return object.toString();
        }
        if (value instanceof List<?> list) {
            StringJoiner array = new StringJoiner(",", "[", "]");
            for (Object entry : list) {
                array.add(write(entry));
            }
            return array.toString();
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        throw new IllegalArgumentException("No canonical form for " + value.getClass());
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
