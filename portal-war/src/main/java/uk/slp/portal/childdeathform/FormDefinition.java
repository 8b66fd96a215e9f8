package uk.slp.portal.childdeathform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole form: a value without an identity of its own.
 *
 * @param code stable name of the form
 * @param use what it is for: {@code reporting}, {@code supplementary} or {@code notification}
 * @param purpose when it is used, for those who choose a form and those who write it
 */
public record FormDefinition(
        String code, String title, String use, String purpose, List<FormSection> sections, List<CodeList> lists) {
    /** Asked of every agency. */
    public static final String REPORTING = "reporting";

    /** Asked of those who know about one kind of death. */
    public static final String SUPPLEMENTARY = "supplementary";

    /** The first report of a death. */
    public static final String NOTIFICATION = "notification";

    public FormDefinition {
        sections = List.copyOf(sections);
        lists = List.copyOf(lists);
    }

    /** All questions in their order. */
    public Stream<FormQuestion> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** How many questions it has. */
    public int size() {
        return (int) questions().count();
    }

    /** A question by its code. */
    public Optional<FormQuestion> question(String question) {
        return questions().filter(one -> one.code().equals(question)).findFirst();
    }

    /** A section by its code. */
    public Optional<FormSection> section(String section) {
        return sections.stream().filter(one -> one.code().equals(section)).findFirst();
    }

    /** The section of a question. */
    public Optional<FormSection> sectionOf(String question) {
        return sections.stream()
                .filter(section ->
                        section.questions().stream().anyMatch(one -> one.code().equals(question)))
                .findFirst();
    }

    /** A code list by its code. */
    public Optional<CodeList> list(String list) {
        return lists.stream().filter(one -> one.code().equals(list)).findFirst();
    }

    /** The same with other sections. */
    public FormDefinition withSections(List<FormSection> others) {
        return new FormDefinition(code, title, use, purpose, others, lists);
    }

    /** The same with other code lists. */
    public FormDefinition withLists(List<CodeList> others) {
        return new FormDefinition(code, title, use, purpose, sections, others);
    }

    /** The same with a section put in the place of the one of that code, or behind the last. */
    public FormDefinition withSection(FormSection section) {
        List<FormSection> all = new ArrayList<>(sections);
        int place = all.stream().map(FormSection::code).toList().indexOf(section.code());
        if (place < 0) {
            all.add(section);
        } else {
            all.set(place, section);
        }
        return withSections(all);
    }
}
