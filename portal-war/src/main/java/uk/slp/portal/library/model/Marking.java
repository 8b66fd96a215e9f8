package uk.slp.portal.library.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.library.UnitMark;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.report.UnitKind;

/** Says which passages of a text are findings, recommendations, good practice or questions for practice. */
public final class Marking {
    private static final int LONGEST_ADDRESSEE = 120;

    private Marking() {}

    /**
     * The text with the passages of a section marked.
     *
     * @throws NotFound if it has no such section
     * @throws RuleViolation naming each mark that cannot be
     */
    public static String marked(String text, int section, List<UnitMark> marks) {
        ReportText report = ReportText.parse(text);
        ReportSection marked = report.sections().stream()
                .filter(s -> s.number() == section)
                .findFirst()
                .orElseThrow(() -> new NotFound("The text has no section " + section + "."));
        Map<String, UnitMark> byAnchor = new HashMap<>();
        List<Violation> wrong = new ArrayList<>();
        for (UnitMark mark : marks) {
            check(wrong, marked, mark);
            byAnchor.put(mark.anchor(), mark);
        }
        RuleViolation.throwIfAny(wrong);
        return report.notation(unit -> {
            UnitMark mark = marked.units().contains(unit) ? byAnchor.get(unit.anchor()) : null;
            return mark == null ? unit : changed(unit, mark);
        });
    }

    private static ReportUnit changed(ReportUnit unit, UnitMark mark) {
        UnitKind kind = Coded.of(UnitKind.class, mark.kind());
        String addressee = mark.addressee().strip();
        boolean same = kind == unit.kind();
        if (same && kind != UnitKind.RECOMMENDATION) {
            return unit;
        }
        return unit.as(kind, kind == UnitKind.RECOMMENDATION && !addressee.isEmpty() ? addressee : null);
    }

    private static void check(List<Violation> wrong, ReportSection section, UnitMark mark) {
        String field = field(mark.anchor());
        boolean there = section.units().stream().anyMatch(unit -> unit.anchor().equals(mark.anchor()));
        if (!there) {
            wrong.add(new Violation(
                    field, "no_such_passage", "There is no passage " + mark.anchor() + " in this section."));
            return;
        }
        if (!Coded.known(UnitKind.class, mark.kind())) {
            wrong.add(new Violation(field, "kind_unknown", "Choose from the list what the passage is."));
            return;
        }
        String addressee = mark.addressee().strip();
        if (addressee.length() > LONGEST_ADDRESSEE || addressee.matches("(?s).*[()\\n].*")) {
            wrong.add(new Violation(
                    addresseeField(mark.anchor()),
                    "addressee",
                    "Say to whom it is made in at most 120 characters, without brackets."));
        } else if (!addressee.isEmpty() && !mark.kind().equals(UnitKind.RECOMMENDATION.code())) {
            wrong.add(new Violation(
                    addresseeField(mark.anchor()),
                    "addressee_of_no_recommendation",
                    "Only a recommendation is made to somebody. Mark it as one, or leave this empty."));
        }
    }

    /** The name of the box for what a passage is, on pages and in refusals. */
    public static String field(String anchor) {
        return "kind-" + anchor.replace('.', '-');
    }

    /** The name of the box for to whom a passage is addressed. */
    public static String addresseeField(String anchor) {
        return "to-" + anchor.replace('.', '-');
    }
}
