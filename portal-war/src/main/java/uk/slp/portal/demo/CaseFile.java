package uk.slp.portal.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One invented case, as it is written down: short answers as {@code key: value}, children and steps one a line, and each
 * longer text under a line {@code = name}. A step is the number of working days before the start at which it was taken,
 * what was done, and sometimes how: {@code 12 sign police}. More about a child stands in a line of its own, as in
 * {@code more 1: schoolType=mainstream; attendance=good}, and each person of the family too, as in {@code person:
 * role=mother; livesInHousehold=yes}.
 *
 * @param path where it was read, for messages
 */
record CaseFile(
        String path,
        Map<String, String> answers,
        List<Child> children,
        List<Map<String, String>> more,
        List<Map<String, String>> people,
        List<Step> steps,
        Map<String, String> texts) {
    private static final int PARTS_OF_A_CHILD = 11;

    /**
     * A child, with the age at the incident as in {@code 3y2m11d}.
     *
     * @param died whether the child died on the day of the incident
     */
    record Child(
            String givenName,
            String familyName,
            String age,
            String sex,
            String ethnicity,
            String disability,
            String lookedAfter,
            String childInNeedPlan,
            String childProtectionPlan,
            String knownTo,
            boolean died) {
        private static Child read(String line) {
            String[] part = line.split("\\s*\\|\\s*", -1);
            if (part.length != PARTS_OF_A_CHILD) {
                throw new IllegalStateException("A child has " + PARTS_OF_A_CHILD + " parts: " + line);
            }
            return new Child(
                    part[0],
                    part[1],
                    part[2],
                    part[3],
                    part[4],
                    part[5],
                    part[6],
                    part[7],
                    part[8],
                    part[9],
                    part[10].equals("died"));
        }
    }

    /**
     * Something that was done.
     *
     * @param daysBefore working days before the start of the portal, at least one
     * @param how the rest of the line, or the empty string
     */
    record Step(int daysBefore, String what, String how) {
        private static Step read(String line) {
            String[] part = line.split("\\s+", 3);
            return new Step(Integer.parseInt(part[0]), part[1], part.length > 2 ? part[2] : "");
        }
    }

    /** Reads one file. */
    static CaseFile read(String path, String file) {
        Map<String, String> answers = new HashMap<>();
        List<Child> children = new ArrayList<>();
        Map<Integer, Map<String, String>> more = new HashMap<>();
        List<Map<String, String>> people = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        String[] blocks = file.replace("\r", "").split("(?m)^= ", -1);
        for (String line : blocks[0].split("\n", -1)) {
            if (line.startsWith("child: ")) {
                children.add(Child.read(line.substring(7).strip()));
            } else if (line.startsWith("more ")) {
                int colon = line.indexOf(':');
                more.put(Integer.parseInt(line.substring(5, colon).strip()) - 1, pairs(line.substring(colon + 1)));
            } else if (line.startsWith("person: ")) {
                people.add(pairs(line.substring(8)));
            } else if (line.startsWith("step: ")) {
                steps.add(Step.read(line.substring(6).strip()));
            } else if (line.contains(":")) {
                int colon = line.indexOf(':');
                answers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        for (String block : Arrays.asList(blocks).subList(1, blocks.length)) {
            int end = block.indexOf('\n');
            texts.put(block.substring(0, end).strip(), block.substring(end + 1).strip());
        }
        return new CaseFile(
                path,
                Collections.unmodifiableMap(answers),
                List.copyOf(children),
                IntStream.range(0, children.size())
                        .mapToObj(i -> more.getOrDefault(i, Map.of()))
                        .toList(),
                List.copyOf(people),
                List.copyOf(steps),
                Collections.unmodifiableMap(texts));
    }

    private static Map<String, String> pairs(String line) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : line.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return Map.copyOf(pairs);
    }

    /** A short answer, or null. */
    @Nullable
    String answer(String key) {
        return answers.get(key);
    }

    /** A longer text, or null. */
    @Nullable
    String text(String name) {
        return texts.get(name);
    }

    /**
     * A longer text.
     *
     * @throws IllegalStateException if the file does not have it
     */
    String needed(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException(path + " lacks the text " + name);
        }
        return text;
    }

    /** The lines of a text that are {@code key: value}; of several with one key the first counts. */
    static Map<String, String> lines(String text) {
        Map<String, String> found = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                found.putIfAbsent(
                        line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        return found;
    }

    /** How many working days before the start the case began. */
    int began() {
        return steps.isEmpty() ? 0 : steps.get(0).daysBefore();
    }

    /** A list of codes, empty where there is none. */
    List<String> codes(String key) {
        String value = answers.get(key);
        return value == null || value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
    }
}
