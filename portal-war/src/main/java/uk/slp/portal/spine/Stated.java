package uk.slp.portal.spine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.spine.DifferingFact.Value;

/**
 * What the words of a later stage state about sex, legal status, days and place, where the notification says something
 * else. Only plain statements are read, and only of a case about one child, where it is clear who is meant; a text that
 * states both is left alone. A person reads what is shown here; nothing follows from it.
 */
final class Stated {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String DAY = "(\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December) \\d{4})";

    private static final Map<String, Pattern> SEX = Map.of(
            "male", Pattern.compile("(?i)\\b(?:the|a|this|little|old) boy\\b|\\b(?:their|her|his) son\\b"),
            "female", Pattern.compile("(?i)\\b(?:the|a|this|little|old) girl\\b|\\b(?:their|her|his) daughter\\b"));

    private static final Map<String, Pattern> LEGAL = Map.of(
            "C", Pattern.compile("(?i)\\bcare order\\b"),
            "V", Pattern.compile("(?i)\\bsection 20\\b|\\bs\\.? ?20\\b"),
            "E", Pattern.compile("(?i)\\bplacement order\\b"),
            "L", Pattern.compile("(?i)\\bpolice protection\\b|\\bemergency protection order\\b"));

    private static final Map<String, String> LEGAL_WORDS = Map.of(
            "C", "Care order",
            "V", "Section 20",
            "E", "Placement order",
            "L", "Police protection or emergency protection order");

    private static final Map<String, Pattern> PLACES =
            Map.of("home", place("at home"), "hospital", place("in hospital"), "school", place("at school"));

    private static final Map<String, String> PLACE_WORDS =
            Map.of("home", "At home", "hospital", "In hospital", "school", "At school");

    private static final Map<String, Pattern> DAYS = days();

    private Stated() {}

    private static Pattern place(String words) {
        return Pattern.compile(
                "(?i)\\b(?:happened|took place|was injured|was hurt|was harmed|was found)\\b[^.]{0,30}\\b" + words
                        + "\\b");
    }

    private static Map<String, Pattern> days() {
        Map<String, Pattern> days = new LinkedHashMap<>();
        days.put("dateOfBirth", Pattern.compile("(?i)\\bborn (?:on )?" + DAY));
        days.put("dateOfDeath", Pattern.compile("(?i)\\bdied (?:[a-z ]{0,20})?on " + DAY));
        days.put("incidentDate", Pattern.compile("(?i)\\bincident (?:was |happened |took place )?on " + DAY));
        return days;
    }

    /**
     * The facts that differ.
     *
     * @param answers of the notification, as amended
     * @param text what the later stage says
     * @param path the page of the notification
     */
    static List<DifferingFact> differing(
            Map<String, String> answers, List<ChildView> children, String path, Differences.Said said, String text) {
        List<DifferingFact> found = new ArrayList<>();
        if (children.size() != 1 || text.isBlank()) {
            return found;
        }
        Map<String, String> child = children.get(0).answers();
        Fact fact = new Fact(found, path, said);
        one(
                fact,
                "Sex of the child",
                child.getOrDefault("sex", ""),
                SEX,
                Map.of("male", "Male", "female", "Female"),
                text);
        String legal = child.getOrDefault("legalStatus", "");
        one(fact, "Legal status of the child", legal.isEmpty() ? "" : legal.substring(0, 1), LEGAL, LEGAL_WORDS, text);
        one(fact, "Place of the incident", answers.getOrDefault("setting", ""), PLACES, PLACE_WORDS, text);
        day(fact, "Date of birth of the child", child.get("dateOfBirth"), "dateOfBirth", text);
        day(fact, "Date of death of the child", child.get("dateOfDeath"), "dateOfDeath", text);
        day(fact, "Day of the incident", answers.get("incidentDate"), "incidentDate", text);
        return found;
    }

    /** Where a differing fact is put, with its two sources. */
    private record Fact(List<DifferingFact> found, String path, Differences.Said said) {
        void differs(String name, String notified, String stated) {
            found.add(new DifferingFact(
                    name,
                    List.of(
                            new Value(notified, "Notification", path),
                            new Value(stated, said.source() + ", in its words", said.path()))));
        }
    }

    private static void one(
            Fact fact,
            String name,
            String notified,
            Map<String, Pattern> kinds,
            Map<String, String> words,
            String text) {
        String known = words.get(notified);
        Pattern own = kinds.get(notified);
        if (known == null || own == null || own.matcher(text).find()) {
            return;
        }
        Set<String> stated = new LinkedHashSet<>();
        kinds.keySet().stream().sorted().forEach(kind -> {
            Matcher matcher = Objects.requireNonNull(kinds.get(kind)).matcher(text);
            if (matcher.find()) {
                stated.add(words.get(kind) + ": “" + matcher.group().strip() + "”");
            }
        });
        if (!stated.isEmpty()) {
            fact.differs(name, known, String.join(", ", stated));
        }
    }

    private static void day(Fact fact, String name, @Nullable String notified, String kind, String text) {
        Optional<LocalDate> known = read(notified);
        if (known.isEmpty()) {
            return;
        }
        Set<LocalDate> stated = new LinkedHashSet<>();
        Matcher matcher = Objects.requireNonNull(DAYS.get(kind)).matcher(text);
        while (matcher.find()) {
            try {
                stated.add(LocalDate.parse(matcher.group(1), LONG));
            } catch (DateTimeException noDay) {
                continue;
            }
        }
        if (!stated.isEmpty() && !stated.contains(known.get())) {
            fact.differs(
                    name,
                    DeadlineWords.record(known.get()),
                    String.join(", ", stated.stream().map(DeadlineWords::record).toList()));
        }
    }

    private static Optional<LocalDate> read(@Nullable String day) {
        try {
            return day == null ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException partly) {
            return Optional.empty();
        }
    }
}
