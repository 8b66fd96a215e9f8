package uk.slp.portal.spine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.AmendmentView;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.Difference;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.spine.DifferingFact.Value;

/** Finds what the sources of a case say differently. Nothing is decided here: each value is shown with who says it. */
final class Differences {
    private Differences() {}

    /**
     * What amendments say against the notification as it was sent, every value in the order of time.
     *
     * @param sentOn day on which the notification was sent, or null
     * @param path its page
     */
    static List<DifferingFact> ofAmendments(
            List<AmendmentView> amendments, Map<String, String> names, @Nullable LocalDate sentOn, String path) {
        Map<String, List<Value>> byFact = new LinkedHashMap<>();
        for (AmendmentView amendment : amendments) {
            String source = "Amendment " + amendment.number() + ", "
                    + DeadlineWords.full(LocalDate.ofInstant(amendment.at(), PortalTime.LONDON));
            for (Difference difference : Difference.of(amendment.changes(), Map.of(), names)) {
                if (difference.before().isEmpty() || difference.after().isEmpty()) {
                    continue;
                }
                List<Value> values = byFact.computeIfAbsent(difference.label(), label -> new ArrayList<>());
                if (values.isEmpty()) {
                    String sent = "Notification as sent" + (sentOn == null ? "" : ", " + DeadlineWords.full(sentOn));
                    values.add(new Value(difference.before(), sent, path));
                }
                values.add(new Value(difference.after(), source, path));
            }
        }
        return byFact.entrySet().stream()
                .map(entry -> new DifferingFact(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Another name of the case, and other ages, in a later stage. */
    static List<DifferingFact> ofStages(String notified, List<ChildView> children, String path, List<Said> said) {
        List<DifferingFact> found = new ArrayList<>();
        List<Value> names = new ArrayList<>();
        names.add(new Value(notified, "Notification", path));
        said.stream()
                .filter(one -> one.caseName() != null && !one.caseName().equals(notified))
                .forEach(one -> names.add(new Value(String.valueOf(one.caseName()), one.source(), one.path())));
        if (names.size() > 1) {
            found.add(new DifferingFact("Name of the case", names));
        }
        Set<AgeBand> ages =
                AgeBand.ofWords(children.stream().map(ChildView::age).toList());
        for (Said one : said) {
            if (!ages.isEmpty() && !one.ageBands().isEmpty() && !codes(ages).equals(new TreeSet<>(one.ageBands()))) {
                found.add(new DifferingFact(
                        "Ages of the children",
                        List.of(
                                new Value(words(codes(ages)), "Notification, from dates of birth", path),
                                new Value(words(new TreeSet<>(one.ageBands())), one.source(), one.path()))));
            }
        }
        return found;
    }

    /** What a later stage says of the facts of the case. */
    record Said(@Nullable String caseName, List<String> ageBands, String source, String path) {}

    /**
     * The ages that a report says, which are a part of it.
     *
     * @param bands their codes with commas between, or null
     * @param readable whether the person may read the report; else nothing of it is told
     */
    static List<String> ages(@Nullable String bands, boolean readable) {
        return bands == null || bands.isBlank() || !readable
                ? List.of()
                : Arrays.stream(bands.split(",")).map(String::strip).toList();
    }

    private static TreeSet<String> codes(Set<AgeBand> bands) {
        return bands.stream().map(AgeBand::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Set<String> codes) {
        return codes.stream()
                .filter(code -> Coded.known(AgeBand.class, code))
                .map(code -> Coded.of(AgeBand.class, code))
                .sorted()
                .map(AgeBand::label)
                .collect(Collectors.joining(", "));
    }
}
