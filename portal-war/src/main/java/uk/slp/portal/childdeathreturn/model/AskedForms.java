package uk.slp.portal.childdeathreturn.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which forms an agency is asked, each in the version in which it was published when the agency was asked. */
public final class AskedForms {
    private final Map<String, Integer> versions;

    private AskedForms(Map<String, Integer> versions) {
        this.versions = Collections.unmodifiableMap(versions);
    }

    /** These forms, in their order, by code. */
    public static AskedForms of(Map<String, Integer> versions) {
        return new AskedForms(new LinkedHashMap<>(versions));
    }

    /** Reads {@code reporting/1 traffic/2}. */
    public static AskedForms read(String text) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        for (String one : text.split(" ")) {
            int stroke = one.indexOf('/');
            versions.put(one.substring(0, stroke), Integer.valueOf(one.substring(stroke + 1)));
        }
        return new AskedForms(versions);
    }

    /** As it is kept. */
    public String text() {
        List<String> parts = new ArrayList<>();
        versions.forEach((code, number) -> parts.add(code + "/" + number));
        return String.join(" ", parts);
    }

    /** Versions by code, in their order. */
    public Map<String, Integer> versions() {
        return versions;
    }

    /** Whether a form is asked. */
    public boolean asks(String code) {
        return versions.containsKey(code);
    }
}
