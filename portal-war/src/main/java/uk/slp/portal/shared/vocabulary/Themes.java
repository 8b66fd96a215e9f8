package uk.slp.portal.shared.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The learning themes (domain reference 9.7), read once from {@code reference/themes.csv}: code, facet, label. The facet
 * {@code harm} is also the list of harms. {@code reference/themes-within.csv} says which theme is part of a broader one.
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
    private static final Map<String, List<String>> BROADER = readBroader();

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

    /** The theme of a code. */
    public static Optional<Theme> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /** The themes that a theme is directly part of. */
    public static List<Theme> broader(String code) {
        return BROADER.getOrDefault(code, List.of()).stream().map(BY_CODE::get).toList();
    }

    /** The themes that are directly part of a theme, in the order of the file. */
    public static List<Theme> narrower(String code) {
        return all().stream()
                .filter(theme -> BROADER.getOrDefault(theme.code(), List.of()).contains(code))
                .toList();
    }

    /** Codes of all themes that a theme is part of, the nearest first. */
    public static List<String> within(String code) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(BROADER.getOrDefault(code, List.of()));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (all.add(next)) {
                open.addAll(BROADER.getOrDefault(next, List.of()));
            }
        }
        return List.copyOf(all);
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
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (String line : lines("/reference/themes.csv")) {
            String[] parts = line.split(",", 3);
            themes.put(parts[0], new Theme(parts[0], parts[1], parts[2].replace("\"", "")));
        }
        return Collections.unmodifiableMap(themes);
    }

    private static Map<String, List<String>> readBroader() {
        Map<String, List<String>> broader = new LinkedHashMap<>();
        for (String line : lines("/reference/themes-within.csv")) {
            String[] parts = line.split(",", 2);
            if (!BY_CODE.containsKey(parts[0]) || !BY_CODE.containsKey(parts[1])) {
                throw new IllegalStateException("reference/themes-within.csv names no theme: " + line);
            }
            broader.computeIfAbsent(parts[0], code -> new ArrayList<>()).add(parts[1]);
        }
        return Collections.unmodifiableMap(broader);
    }

    /** The lines after the heading. */
    private static List<String> lines(String resource) {
        InputStream in = Themes.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(resource + " is missing from the war");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
