package uk.slp.portal.notification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.LikelyDuplicate;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.likeness.Alike;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.Section;
import uk.slp.portal.shared.persistence.Coded;

/**
 * A hint that something may have been notified already, in words.
 *
 * @param childId identity of the child it is about, or empty while there is none
 * @param words the hint as a sentence without its full stop
 * @param more what is alike, and where the other one stands
 * @param different whether somebody said that it is a different child
 */
public record HintLine(String childId, String reference, String words, String more, boolean different) {
    /** The last question that hints are made of on the pages that ask such questions: there they stand. */
    private static final Map<Section, String> AFTER = Map.of(
            Section.WHEN_AND_WHERE, NotificationField.PLACE_DESCRIPTION.key(),
            Section.CHILD_ABOUT, ChildField.DATE_OF_BIRTH.key(),
            Section.CHILD_HOME, ChildField.NHS_NUMBER.key());

    /** The question of a part after which its hints stand; empty where there are none. */
    static String after(@Nullable Section section) {
        return section == null ? "" : AFTER.getOrDefault(section, "");
    }

    /** The hints about one child of a notification, or with null about all. */
    static List<HintLine> of(List<LikelyDuplicate> hints, NotificationView view, @Nullable String childId) {
        List<HintLine> lines = new ArrayList<>();
        for (LikelyDuplicate hint : hints) {
            String id = hint.childId() == null ? "" : hint.childId();
            if (childId == null || childId.equals(id)) {
                lines.add(new HintLine(
                        id, hint.reference(), words(hint, view, childId == null), more(hint), hint.different()));
            }
        }
        return lines;
    }

    private static String words(LikelyDuplicate hint, NotificationView view, boolean which) {
        String day = hint.incidentDate() == null ? "" : " of " + new Words().record(hint.incidentDate());
        ChildView child = hint.childId() == null ? null : view.child(hint.childId());
        String who = child == null
                ? "incident"
                : which && view.children().size() > 1 ? "child as " + child.title() : "child";
        return hint.reference() + day + " may be about the same " + who;
    }

    private static String more(LikelyDuplicate hint) {
        String alike = "";
        for (Alike one : Alike.values()) {
            alike = one.code().equals(hint.alike()) ? one.words() : alike;
        }
        String name = hint.caseName().isEmpty() ? "" : hint.caseName() + ". ";
        return name + Coded.of(NotificationStatus.class, hint.status()).label() + ". Alike: " + alike + "."
                + (hint.sameIncident() ? "" : " The days of the incidents are far apart.");
    }

    /** By what the page and its script tell hints apart. */
    public String key() {
        return childId + ":" + reference;
    }

    /** Whether it can be said that it is a different child. */
    public boolean answerable() {
        return !childId.isEmpty();
    }

    /** The keys of hints in one hidden box, so that a button means the hint beside which it stood. */
    static String keys(List<HintLine> lines) {
        return lines.stream().map(HintLine::key).collect(Collectors.joining(" "));
    }

    /** The hint that stood in a place when the page was made; null if there was none. */
    static String @Nullable [] shown(@Nullable String keys, int place) {
        String[] all = (keys == null ? "" : keys).split(" ");
        String[] parts = place < all.length ? all[place].split(":", 2) : new String[0];
        return parts.length == 2 && !parts[0].isEmpty() ? parts : null;
    }
}
