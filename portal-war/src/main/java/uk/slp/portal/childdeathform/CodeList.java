package uk.slp.portal.childdeathform;

import java.util.List;
import java.util.Optional;

/**
 * The answers that a question offers. It belongs to a version of a form and is published with it, so one number says in
 * which words an answer was given.
 */
public record CodeList(String code, String title, List<CodeItem> items) {
    public CodeList {
        items = List.copyOf(items);
    }

    /** An entry, retired ones too. */
    public Optional<CodeItem> item(String item) {
        return items.stream().filter(one -> one.code().equals(item)).findFirst();
    }

    /** What is offered now. */
    public List<CodeItem> offered() {
        return items.stream().filter(one -> !one.retired()).toList();
    }
}
