package uk.slp.portal.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;

/** What a correction changed, in words, by the addresses that readers cite. */
public final class TextChanges {
    /** More than this many addresses are counted instead. */
    private static final int NAMED = 12;

    private TextChanges() {}

    /** What is different in the text: "Changed: Paragraph 2.1. Added: Recommendation 4."; empty if nothing is. */
    public static String between(String before, String after) {
        Map<String, ReportUnit> old = byAnchor(before);
        Map<String, ReportUnit> now = byAnchor(after);
        List<String> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        now.forEach((anchor, unit) -> {
            ReportUnit former = old.get(anchor);
            if (former == null) {
                added.add(unit.name());
            } else if (!former.equals(unit)) {
                changed.add(unit.name());
            }
        });
        old.forEach((anchor, unit) -> {
            if (!now.containsKey(anchor)) {
                removed.add(unit.name());
            }
        });
        List<String> sentences = new ArrayList<>();
        say(sentences, "Changed", changed);
        say(sentences, "Added", added);
        say(sentences, "Removed", removed);
        if (sentences.isEmpty() && !headings(before).equals(headings(after))) {
            sentences.add("Changed: headings.");
        }
        return String.join(" ", sentences);
    }

    private static void say(List<String> sentences, String what, List<String> names) {
        if (names.size() > NAMED) {
            sentences.add(what + ": " + names.size() + " passages.");
        } else if (!names.isEmpty()) {
            sentences.add(what + ": " + String.join(", ", names) + ".");
        }
    }

    private static Map<String, ReportUnit> byAnchor(String text) {
        Map<String, ReportUnit> units = new LinkedHashMap<>();
        ReportText.parse(text).units().forEach(unit -> units.put(unit.anchor(), unit));
        return units;
    }

    private static List<String> headings(String text) {
        return ReportText.parse(text).sections().stream()
                .map(section -> section.heading())
                .toList();
    }
}
