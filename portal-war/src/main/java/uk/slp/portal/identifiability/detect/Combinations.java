package uk.slp.portal.identifiability.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.Identifiers;
import uk.slp.portal.identifiability.Severity;
import uk.slp.portal.identifiability.TextPart;

/**
 * Details that say little alone and name a family together: age, ethnic group, place, month, place among brothers and
 * sisters. With a case, three of its own anywhere in the text are one hit, unless the portal knows enough children alike.
 * Without one, three of them in one paragraph are.
 */
public final class Combinations {
    private static final int TOGETHER = 3;
    private static final Map<String, String> ETHNIC = Map.ofEntries(
            Map.entry("WIRI", "irish"),
            Map.entry("WIRT", "irish traveller|traveller"),
            Map.entry("WROM", "roma|gypsy|romany"),
            Map.entry("ABAN", "bangladeshi"),
            Map.entry("AIND", "indian"),
            Map.entry("APKN", "pakistani"),
            Map.entry("CHNE", "chinese"),
            Map.entry("BAFR", "black african|african|somali|nigerian|ghanaian|eritrean"),
            Map.entry("BCRB", "black caribbean|caribbean"),
            Map.entry("BOTH", "black"),
            Map.entry("MWBC", "mixed|dual heritage"),
            Map.entry("MWBA", "mixed|dual heritage"),
            Map.entry("MWAS", "mixed|dual heritage"),
            Map.entry("MOTH", "mixed|dual heritage"),
            Map.entry("AOTH", "asian"),
            Map.entry("WOTH", "white european|polish|romanian|lithuanian"),
            Map.entry("WBRI", "white british"),
            Map.entry("OOTH", "arab|kurdish|vietnamese|afghan"));
    private static final Pattern ANY_ETHNIC = Pattern.compile(
            "(?<![\\p{L}])(?:irish traveller|roma|romany|gypsy|bangladeshi|indian|pakistani|chinese|black (?:african|caribbean|british)|somali|nigerian|polish|romanian|kurdish|afghan|vietnamese|arab|white british|dual heritage|mixed heritage)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_AGE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\d{1,2}|[a-z]{3,9})[ \\-](?:years?|months?|weeks?)[ \\-]old(?![\\p{L}])|(?<![\\p{L}])aged \\d{1,2}(?! to)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile(
            "(?<![\\p{L}])(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\\d{2}(?!\\d)");

    private final Identifiers held;
    private final int few;

    /** With fewer than {@code few} children alike, the details together count. */
    public Combinations(Identifiers held, int few) {
        this.held = held;
        this.few = few;
    }

    /** A combination and the field in which it begins. */
    public record Rare(TextPart part, Found found) {}

    /** Begins a text of several fields. */
    public Seen begin() {
        return new Seen();
    }

    private record Detail(TextPart part, int start, int end) {}

    /** The details of one text. */
    public final class Seen {
        private final Map<String, Detail> details = new LinkedHashMap<>();
        private @Nullable Rare near;

        /** Adds those of a field. */
        public void add(TextPart part, Words words, List<Found> found) {
            if (held.people().isEmpty() && held.ages().isEmpty()) {
                paragraphs(part, words.text());
                return;
            }
            for (Found one : found) {
                String name =
                        switch (one.kind()) {
                            case AGE -> "the age";
                            case SIBLINGS -> "the place among brothers and sisters";
                            case PLACE, ADDRESS -> "the place";
                            default -> null;
                        };
                if (name != null) {
                    details.putIfAbsent(name, new Detail(part, one.start(), one.end()));
                }
            }
            held.ethnicities().forEach(code -> first("the ethnic group", part, words.text(), ethnic(code)));
            held.publicWords().stream()
                    .filter(area -> area.length() > 3 && !area.matches(".*\\b(?:Council|Partnership|Board)\\b.*"))
                    .forEach(area -> first(
                            "the place",
                            part,
                            words.text(),
                            Pattern.compile("(?<![\\p{L}])" + Pattern.quote(area) + "(?![\\p{L}])")));
            held.days().forEach(day -> {
                String month = day.day().getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
                first(
                        "the month",
                        part,
                        words.text(),
                        Pattern.compile("(?<![\\p{L}])" + month + "(?:,| of)? "
                                + day.day().getYear()));
            });
        }

        private void first(String name, TextPart part, String text, Pattern form) {
            if (!details.containsKey(name)) {
                Matcher matcher = form.matcher(text);
                if (matcher.find()) {
                    details.put(name, new Detail(part, matcher.start(), matcher.end()));
                }
            }
        }

        private void paragraphs(TextPart part, String text) {
            Matcher paragraph = Pattern.compile("[^\n]+(?:\n(?!\\s*\n)[^\n]+)*").matcher(text);
            while (near == null && paragraph.find()) {
                Map<String, int[]> here = new LinkedHashMap<>();
                put(here, "the age", ANY_AGE, paragraph);
                put(here, "the ethnic group", ANY_ETHNIC, paragraph);
                put(here, "the month", MONTH, paragraph);
                List<Found> siblings = new ArrayList<>();
                new SiblingDetector().find(Words.of(paragraph.group()), siblings);
                siblings.stream()
                        .findFirst()
                        .ifPresent(f -> here.put(
                                "the place among brothers and sisters",
                                new int[] {paragraph.start() + f.start(), paragraph.start() + f.end()}));
                if (here.size() >= TOGETHER) {
                    int[] at = here.values().iterator().next();
                    near = new Rare(
                            part, together(at[0], at[1], here.keySet(), "Nobody has counted how many families match."));
                }
            }
        }

        private void put(Map<String, int[]> here, String name, Pattern form, Matcher paragraph) {
            Matcher matcher = form.matcher(paragraph.group());
            if (matcher.find()) {
                here.put(name, new int[] {paragraph.start() + matcher.start(), paragraph.start() + matcher.end()});
            }
        }

        /** The hit, if there is one. */
        public Optional<Rare> rare() {
            if (details.size() >= TOGETHER && held.alike() < few) {
                Detail first = details.values().iterator().next();
                String count = held.alike() < 0
                        ? "Nobody has counted how many families match."
                        : "Fewer than " + few + " families match.";
                return Optional.of(
                        new Rare(first.part(), together(first.start(), first.end(), details.keySet(), count)));
            }
            return Optional.ofNullable(near);
        }
    }

    private static Pattern ethnic(String code) {
        return Pattern.compile(
                "(?<![\\p{L}])(?:" + ETHNIC.getOrDefault(code.toUpperCase(Locale.ROOT), "(?!)") + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE);
    }

    private static Found together(int start, int end, Set<String> names, String count) {
        List<String> list = List.copyOf(names);
        String words = String.join(", ", list.subList(0, list.size() - 1)) + " and " + list.get(list.size() - 1);
        return new Found(
                HitKind.COMBINATION,
                Severity.MEDIUM,
                start,
                end,
                Character.toUpperCase(words.charAt(0)) + words.substring(1) + " stand in the text. " + count
                        + " Make at least one of them less exact.",
                List.of());
    }
}
