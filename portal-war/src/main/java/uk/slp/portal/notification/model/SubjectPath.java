package uk.slp.portal.notification.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A child or a person of a sent notification, named as the API names it: {@code children[1]} or {@code people[0]}.
 *
 * @param place from 0; no place is given twice, so that what an amendment adds stands after all that ever were there
 */
public record SubjectPath(Who who, int place) {
    /** Value of a change that adds a child or a person. */
    public static final String ADDED = "added";

    /** Value of a change that takes a child or a person out. */
    public static final String REMOVED = "removed";

    private static final Pattern PATH = Pattern.compile("(children|people)\\[(\\d{1,2})]");

    /** Whether it is a child or somebody of the family or household. */
    public enum Who {
        CHILD("children", "child"),
        PERSON("people", "person");

        private final String list;
        private final String word;

        Who(String list, String word) {
            this.list = list;
            this.word = word;
        }

        /** Name of their list in the API. */
        public String list() {
            return list;
        }

        /** One of them, in words. */
        public String word() {
            return word;
        }

        static Who ofList(String list) {
            return list.equals(CHILD.list) ? CHILD : PERSON;
        }
    }

    /** The child or person of that name; empty if it names neither. */
    public static Optional<SubjectPath> of(@Nullable String path) {
        Matcher matcher = PATH.matcher(path == null ? "" : path);
        return matcher.matches()
                ? Optional.of(new SubjectPath(Who.ofList(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** A child by its place. */
    public static SubjectPath child(int place) {
        return new SubjectPath(Who.CHILD, place);
    }

    /** A person of the family or household by their place. */
    public static SubjectPath person(int place) {
        return new SubjectPath(Who.PERSON, place);
    }

    /** As the API writes it. */
    public String text() {
        return who.list() + "[" + place + "]";
    }

    /** "child 2", "person 1". */
    public String label() {
        return who.word() + " " + (place + 1);
    }
}
