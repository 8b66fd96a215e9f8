package uk.slp.portal.notification.web;

import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.Section;

/** Where "Save and continue" leads. */
final class NextPart {
    private NextPart() {}

    /** The next part about the same child, or of the notification; after the last the task list, or the check. */
    static String after(Section section, Kind kind, String reference, String subject) {
        if (section.perPerson() || section == Section.PROCEEDINGS) {
            return Asked.view(reference);
        }
        Section[] order = Section.values();
        for (int i = section.ordinal() + 1; i < order.length; i++) {
            boolean same = order[i].subject() == section.subject() && order[i] != Section.CHECK;
            if (same && order[i].appliesTo(kind)) {
                return Asked.edit(reference, order[i].code(), subject);
            }
        }
        return section.perChild() ? Asked.view(reference) : Asked.check(reference);
    }
}
