package uk.slp.portal.notification.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * A file as the sent version names it: what it is and the fingerprint by which anybody can tell that theirs is the same.
 *
 * @param size in bytes
 * @param sha256 of its content, hexadecimal
 */
public record SentFile(int number, String name, String mediaType, long size, String sha256, String description) {
    /** With the names of the API. */
    Map<String, Object> content() {
        Map<String, Object> one = new TreeMap<>();
        one.put("number", number);
        one.put("name", name);
        one.put("mediaType", mediaType);
        one.put("size", size);
        one.put("sha256", sha256);
        one.put("description", description);
        return one;
    }
}
