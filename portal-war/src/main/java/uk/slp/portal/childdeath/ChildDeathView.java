package uk.slp.portal.childdeath;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.ClockView;
import uk.slp.portal.shared.error.Violation;

/**
 * A case whole, for its page.
 *
 * @param own whether the person's own panel reviews it
 * @param answers as they are kept, by name
 * @param warnings what should be looked at
 * @param clocks the first is the most pressing
 * @param actions what this person may do where it stands
 * @param nationalTold when the national database was told
 * @param days birth, death and age in words
 * @param placeWords where the child died
 * @param placePanelName the panel of the place of death, where it is another
 */
public record ChildDeathView(
        ChildDeathCase death,
        boolean own,
        NoticeKind kind,
        boolean mayReview,
        Map<String, String> answers,
        List<SectionView> sections,
        List<LineView> lines,
        List<Violation> warnings,
        List<ClockView> clocks,
        List<ChildDeathStep> history,
        Set<ChildDeathAction> actions,
        @Nullable Instant nationalTold,
        boolean nationalWaits,
        String days,
        String placeWords,
        @Nullable String placePanelName,
        Instant changedAt) {
    public ChildDeathView {
        answers = Map.copyOf(answers);
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        clocks = List.copyOf(clocks);
        history = List.copyOf(history);
        actions = Set.copyOf(actions);
    }

    /** Whether the person may take a step, named as in {@link ChildDeathAction}. */
    public boolean may(String action) {
        return actions.contains(ChildDeathAction.valueOf(action));
    }

    /** The lines of a list. */
    public List<LineView> lines(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** One part. */
    public SectionView section(DeathSection section) {
        return sections.stream()
                .filter(one -> one.section() == section)
                .findFirst()
                .orElse(new SectionView(section, List.of()));
    }
}
