package uk.slp.portal.shared.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The learning themes (domain reference 9.7), read once from {@code reference/themes.csv}: code, facet, label. The facet
 * {@code harm} is also the list of harms.
 */
public final class Themes {
    /**
     * One theme.
     *
     * @param facet harm, child, family, practice or system
     */
    public record Theme(String code, String facet, String label) {}

    /** The facets in their order on pages, with their headings. */
    public static final Map<String, String> FACETS = facets();

    private static final Map<String, Theme> BY_CODE = read();

    private Themes() {}

    /** Every theme in the order of the file. */
    public static List<Theme> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The themes of a facet. */
    public static List<Theme> of(String facet) {
        return all().stream().filter(t -> t.facet().equals(facet)).toList();
    }

    /** Whether a theme has that code. */
    public static boolean known(@Nullable String code) {
        return code != null && BY_CODE.containsKey(code);
    }

    /** Whether a harm has that code. */
    public static boolean knownHarm(@Nullable String code) {
        Theme theme = code == null ? null : BY_CODE.get(code);
        return theme != null && theme.facet().equals("harm");
    }

    /** The label of a theme; the code itself if there is none, so that an old item stays readable. */
    public static String label(String code) {
        Theme theme = BY_CODE.get(code);
        return theme == null ? code : theme.label();
    }

    private static Map<String, String> facets() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("harm", "Harm");
        headings.put("child", "The child");
        headings.put("family", "Parents and family");
        headings.put("practice", "Practice");
        headings.put("system", "The system");
        return Collections.unmodifiableMap(headings);
    }

    private static Map<String, Theme> read() {
        InputStream in = Themes.class.getResourceAsStream("/reference/themes.csv");
        if (in == null) {
            throw new IllegalStateException("reference/themes.csv is missing from the war");
        }
        Map<String, Theme> themes = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>(reader.lines().skip(1).toList());
            for (String line : lines) {
                String[] parts = line.split(",", 3);
                themes.put(parts[0], new Theme(parts[0], parts[1], parts[2].replace("\"", "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(themes);
    }
}
