package uk.slp.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invented decisions whether to notify, as they are written down in {@code demo/decisions.txt}. */
final class DecisionFile {
    /** Somebody did something on a working day before the start. */
    record Step(int daysBefore, String who, String what, Map<String, String> facts, String text) {}

    /** One decision: its first version, and what came after. */
    record Entry(String caseName, List<Step> steps) {}

    private DecisionFile() {}

    static List<Entry> read(String file) {
        List<Entry> entries = new ArrayList<>();
        for (String block : file.replace("\r", "").split("(?m)^= ", -1)) {
            List<String> lines = block.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            if (!lines.isEmpty()) {
                entries.add(entry(lines));
            }
        }
        return entries;
    }

    private static Entry entry(List<String> lines) {
        Map<String, String> head = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(": ");
            String key = line.substring(0, colon);
            String value = line.substring(colon + 2);
            switch (key) {
                case "view" -> {
                    String[] part = value.split(" ", 4);
                    steps.add(step(part, Map.of(), part.length > 3 ? part[3] : ""));
                }
                case "version" -> {
                    String[] part = value.split(" \\| ", 2);
                    steps.add(step(part[0].split(" ", 3), facts(head.getOrDefault("facts", "")), part[1]));
                }
                default -> head.put(key, value);
            }
        }
        String[] kept = head.getOrDefault("kept", "").split(" ", 2);
        steps.add(
                0,
                new Step(
                        Integer.parseInt(kept[0]),
                        kept[1],
                        head.getOrDefault("decision", ""),
                        facts(head.getOrDefault("facts", "")),
                        head.getOrDefault("reason", "")));
        return new Entry(lines.get(0), steps);
    }

    private static Step step(String[] part, Map<String, String> facts, String text) {
        return new Step(Integer.parseInt(part[0]), part[1], part[2], facts, text);
    }

    private static Map<String, String> facts(String words) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String pair : words.split(" ", -1)) {
            int equals = pair.indexOf('=');
            facts.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return facts;
    }

    /** The facts by the names of the questions, with dates for the days and the age. */
    static Map<String, String> texts(Map<String, String> facts, CaseDays days) {
        Map<String, String> texts = new HashMap<>(facts);
        String event = texts.remove("event");
        String aware = texts.remove("aware");
        String age = texts.getOrDefault("age", "");
        if (aware != null) {
            texts.put("awareOn", days.before(Integer.parseInt(aware)).toString());
        }
        if (event != null) {
            LocalDate day = days.before(Integer.parseInt(event));
            texts.put("dateOfEvent", day.toString());
            if (age.contains("y")) {
                texts.remove("age");
                texts.put("dateOfBirth", CaseDays.born(age, day).toString());
            }
        }
        return texts;
    }
}
