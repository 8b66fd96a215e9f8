package uk.slp.portal.duties;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The reviewed decision table of {@code grid.txt}; how it is read is said in its first lines. */
final class DutyGrid {
    /** What a line answers: a rule and the questions that are open, or nothing. */
    record Answer(String rule, Set<String> open) {}

    private record Line(String rule, List<String> marks, Map<String, List<String>> conditions) {
        boolean fits(Map<String, String> answers) {
            return conditions.entrySet().stream()
                    .allMatch(one -> one.getValue().contains(answers.getOrDefault(one.getKey(), "?")));
        }
    }

    private final Map<String, List<Line>> sections = new LinkedHashMap<>();
    private final Set<Line> used = new java.util.HashSet<>();

    static DutyGrid read() {
        DutyGrid grid = new DutyGrid();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DutyGrid.class.getResourceAsStream("grid.txt")), StandardCharsets.UTF_8))) {
            String section = "";
            for (String raw : reader.lines().toList()) {
                String line = raw.replaceFirst("#.*", "").strip();
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                    grid.sections.put(section, new ArrayList<>());
                } else if (!line.isEmpty()) {
                    Objects.requireNonNull(grid.sections.get(section)).add(line(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grid;
    }

    private static Line line(String text) {
        int bar = text.indexOf('|');
        List<String> result = Arrays.asList(text.substring(0, bar).strip().split("\\s+", -1));
        Map<String, List<String>> conditions = new HashMap<>();
        for (String condition : text.substring(bar + 1).strip().split("\\s+")) {
            if (!condition.isEmpty()) {
                String[] pair = condition.split("=", 2);
                conditions.put(pair[0], List.of(pair[1].split(",")));
            }
        }
        return new Line(result.get(0), result.subList(1, result.size()), conditions);
    }

    /** The field that refuses the combination, or the empty string. */
    String refusedAt(Map<String, String> answers) {
        return answer("refused", answers, Map.of()).rule();
    }

    /** Every duty of the combination, by section. */
    Map<String, Answer> duties(Map<String, String> answers) {
        Map<String, String> all = new HashMap<>(answers);
        Map<String, Answer> found = new LinkedHashMap<>();
        for (String section : sections.keySet()) {
            if (!section.equals("refused")) {
                Answer answer = answer(section, all, found);
                found.put(section, answer);
                all.put(section, answer.rule().isEmpty() ? "no" : "yes");
            }
        }
        found.values().removeIf(answer -> answer.rule().isEmpty());
        return found;
    }

    private Answer answer(String section, Map<String, String> answers, Map<String, Answer> earlier) {
        Line line = Objects.requireNonNull(sections.get(section)).stream()
                .filter(one -> one.fits(answers))
                .findFirst()
                .orElseThrow(() -> new AssertionError("[" + section + "] has no line for " + answers));
        used.add(line);
        Set<String> open = new TreeSet<>();
        for (String mark : line.marks()) {
            String name = mark.substring(1);
            switch (mark.charAt(0)) {
                case '?' -> open.add(name.toUpperCase(Locale.ROOT));
                case '=' ->
                    open.addAll(Objects.requireNonNull(earlier.get(name)).open());
                default -> {
                    if (List.of("unknown", "not_known").contains(answers.get(name))) {
                        open.add(name.toUpperCase(Locale.ROOT));
                    }
                }
            }
        }
        return new Answer(line.rule().equals("-") ? "" : line.rule(), open);
    }

    /** Lines that no combination needed: they say nothing, or stand behind one that says it already. */
    List<String> unused() {
        List<String> lines = new ArrayList<>();
        sections.forEach((section, all) ->
                all.stream().filter(line -> !used.contains(line)).forEach(line -> lines.add(section + ": " + line)));
        return lines;
    }
}
