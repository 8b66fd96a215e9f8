package uk.slp.portal.learning;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages that somebody has chosen to read or talk about, in their order, with a title and a note of their own. The
 * whole list is in the address: {@code p=child-r-2026:p4.12,r1&title=…&note=…}. Nothing of it is kept here, so nobody can
 * tell who reads what. What of an address cannot be read is left out and named in {@link #problems()}.
 */
public final class ReadingList {
    /** Where its page is. */
    public static final String PATH = "/learning/pack";

    /** As many passages as a meeting can hold, and an address can. */
    public static final int MOST = 60;

    /** As many characters as servers and programs for mail take in an address. */
    public static final int LONGEST_ADDRESS = 6_500;

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_NOTE = 600;

    private static final Pattern PART =
            Pattern.compile("([a-z0-9-]{1,160}):([a-z]\\d{1,4}(?:\\.\\d{1,4})?(?:,[a-z]\\d{1,4}(?:\\.\\d{1,4})?)*+)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:.*/)?learning/([a-z0-9-]{1,160})(?:\\?[^#]*)?#([a-z]\\d{1,4}(?:\\.\\d{1,4})?)");

    private final List<Passage> passages;
    private final String title;
    private final String note;
    private final List<String> problems;

    private ReadingList(List<Passage> passages, String title, String note, List<String> problems) {
        this.passages = List.copyOf(passages);
        this.title = title;
        this.note = note;
        this.problems = List.copyOf(problems);
    }

    /**
     * A passage by its address.
     *
     * @param slug the last part of the item's address
     * @param anchor the passage's address within it
     */
    public record Passage(String slug, String anchor) {
        /** The address, within an item, of its whole; no passage has it. */
        private static final String WHOLE = "d0";

        /** An item as a whole, told of by its summary. */
        public static Passage whole(String slug) {
            return new Passage(slug, WHOLE);
        }

        /** Whether it is an item as a whole. */
        public boolean isWhole() {
            return anchor.equals(WHOLE);
        }

        /** As one parameter says it. */
        public String code() {
            return slug + ":" + anchor;
        }
    }

    /** A list without anything. */
    public static ReadingList empty() {
        return new ReadingList(List.of(), "", "", List.of());
    }

    /**
     * Reads the parameters of an address: {@code p} for passages, {@code title}, {@code note}, and {@code add} for the
     * address of one more passage.
     *
     * @param source gives every value of a parameter, never null
     */
    public static ReadingList of(Function<String, List<String>> source) {
        List<String> problems = new ArrayList<>();
        Set<Passage> found = new LinkedHashSet<>();
        boolean unread = false;
        for (String value : source.apply("p")) {
            // Matching repeats by recursion: what no address can hold is not tried.
            Matcher part = PART.matcher(value.length() > LONGEST_ADDRESS ? "" : value);
            if (part.matches()) {
                for (String anchor : part.group(2).split(",")) {
                    found.add(new Passage(part.group(1), anchor));
                }
            } else {
                unread |= !value.isBlank();
            }
        }
        if (unread) {
            problems.add("Part of this address could not be read and was left out. Was it cut off when it was sent?");
        }
        String add = first(source, "add");
        Matcher address = ADDRESS.matcher(add);
        if (address.matches()) {
            found.add(new Passage(address.group(1), address.group(2)));
        } else if (!add.isEmpty()) {
            problems.add(
                    "“" + add + "” is not the address of a passage. Follow the number beside a paragraph and copy the"
                            + " address of the page you are on then.");
        }
        List<Passage> passages = new ArrayList<>(found);
        String title = cut(first(source, "title"), LONGEST_TITLE, "title", problems);
        String note = cut(first(source, "note"), LONGEST_NOTE, "note", problems);
        int before = passages.size();
        while (passages.size() > MOST
                || new ReadingList(passages, title, note, problems).query().length() > LONGEST_ADDRESS) {
            passages.remove(passages.size() - 1);
        }
        if (passages.size() < before) {
            problems.add("A reading list holds " + MOST + " passages, or as many as fit into an address. The last "
                    + (before - passages.size()) + " did not fit and "
                    + (before - passages.size() == 1 ? "was" : "were")
                    + " left out: begin a second list for the rest.");
        }
        return new ReadingList(passages, title, note, problems);
    }

    private static String first(Function<String, List<String>> source, String name) {
        List<String> values = source.apply(name);
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0).strip();
    }

    private static String cut(String text, int most, String field, List<String> problems) {
        if (text.length() <= most) {
            return text;
        }
        problems.add("The " + field + " may have " + most + " characters and had " + text.length()
                + "; its end was left out.");
        return text.substring(0, most);
    }

    public List<Passage> passages() {
        return passages;
    }

    public String title() {
        return title;
    }

    public String note() {
        return note;
    }

    /** What of the address could not be taken, in words. */
    public List<String> problems() {
        return problems;
    }

    public boolean isEmpty() {
        return passages.isEmpty() && title.isEmpty() && note.isEmpty();
    }

    /** The list with one more passage at its end; one that is there stays where it is. */
    public ReadingList with(Passage passage) {
        if (passages.contains(passage)) {
            return this;
        }
        List<Passage> more = new ArrayList<>(passages);
        more.add(passage);
        return new ReadingList(more, title, note, List.of());
    }

    /** The list without the passage at a place. */
    public ReadingList without(int place) {
        List<Passage> fewer = new ArrayList<>(passages);
        fewer.remove(place);
        return new ReadingList(fewer, title, note, List.of());
    }

    /** The list with the passage at a place before the one that stood before it. */
    public ReadingList earlier(int place) {
        List<Passage> moved = new ArrayList<>(passages);
        moved.add(place - 1, moved.remove(place));
        return new ReadingList(moved, title, note, List.of());
    }

    /** The values of {@code p}; neighbours of the same item share one. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        String before = "";
        for (Passage passage : passages) {
            int last = parts.size() - 1;
            if (passage.slug().equals(before)) {
                parts.set(last, parts.get(last) + "," + passage.anchor());
            } else {
                parts.add(passage.code());
            }
            before = passage.slug();
        }
        return parts;
    }

    /** The list as the part of an address after the question mark; empty for an empty list. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        parts().forEach(part -> pairs.add("p=" + part));
        if (!title.isEmpty()) {
            pairs.add("title=" + encoded(title));
        }
        if (!note.isEmpty()) {
            pairs.add("note=" + encoded(note));
        }
        return String.join("&", pairs);
    }

    /** The list carried by the address of a page or a file. */
    public String at(String path) {
        String query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
