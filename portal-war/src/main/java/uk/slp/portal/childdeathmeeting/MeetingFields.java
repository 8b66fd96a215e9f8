package uk.slp.portal.childdeathmeeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.FamilyQuestion;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.shared.draft.DraftFields;
import uk.slp.portal.shared.error.Violation;

/**
 * The boxes of the screen of a meeting: its texts, and three for each question of the family: answer, who takes it back, by
 * when (written as 14 12 2026).
 */
final class MeetingFields implements DraftFields {
    private static final List<String> PARTS = List.of("Answer", "By", "Due");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d M yyyy", Locale.UK);

    private final Map<MeetingText, String> texts;
    private final List<FamilyAnswer> family;

    MeetingFields(Map<MeetingText, String> texts, List<FamilyAnswer> family) {
        this.texts = texts;
        this.family = List.copyOf(family);
    }

    /** The questions of a meeting: those it has, and those that were asked since. */
    static List<FamilyAnswer> family(List<FamilyAnswer> kept, List<FamilyQuestion> asked) {
        List<FamilyAnswer> all = new ArrayList<>(kept);
        Set<UUID> there = new HashSet<>();
        kept.forEach(one -> there.add(one.line()));
        asked.stream()
                .filter(one -> there.add(one.line()))
                .forEach(one -> all.add(FamilyAnswer.open(one.line(), one.words())));
        return all;
    }

    /** The questions with what was written of them. */
    List<FamilyAnswer> written(Map<String, @Nullable String> typed) {
        return family.stream()
                .map(one -> one.with(
                        typed.getOrDefault(one.field("Answer"), one.answer()),
                        typed.getOrDefault(one.field("By"), one.by()),
                        day(typed.getOrDefault(one.field("Due"), words(one.due())))))
                .toList();
    }

    /** The texts among what was written. */
    static Map<MeetingText, @Nullable String> texts(Map<String, @Nullable String> typed) {
        Map<MeetingText, @Nullable String> found = new EnumMap<>(MeetingText.class);
        typed.forEach((name, text) -> MeetingText.named(name).ifPresent(part -> found.put(part, text)));
        return found;
    }

    /** Everything as it stands in the boxes, by name. */
    Map<String, String> all() {
        Map<String, String> found = new HashMap<>();
        texts.forEach((part, text) -> found.put(part.apiName(), text));
        for (FamilyAnswer one : family) {
            for (String part : PARTS) {
                String text = of(one, part);
                if (text != null) {
                    found.put(one.field(part), text);
                }
            }
        }
        return found;
    }

    private static @Nullable String words(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? LocalDate.parse(text)
                    : LocalDate.parse(text.replaceAll("[ ./-]+", " ").replaceAll("\\b0(\\d)", "$1"), DAY);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable String of(FamilyAnswer one, String part) {
        return switch (part) {
            case "Answer" -> one.answer();
            case "By" -> one.by();
            default -> words(one.due());
        };
    }

    private record Box(FamilyAnswer question, String part) {}

    private @Nullable Box box(String field) {
        for (FamilyAnswer one : family) {
            for (String part : PARTS) {
                if (one.field(part).equals(field)) {
                    return new Box(one, part);
                }
            }
        }
        return null;
    }

    @Override
    public boolean knows(String field) {
        return MeetingText.named(field).isPresent() || box(field) != null;
    }

    @Override
    public @Nullable String saved(String field) {
        Box box = box(field);
        return box != null
                ? of(box.question(), box.part())
                : MeetingText.named(field).map(texts::get).orElse(null);
    }

    @Override
    public String label(String field) {
        Box box = box(field);
        return box != null
                ? box.question().question()
                : MeetingText.named(field).orElseThrow().question();
    }

    @Override
    public String words(String field, @Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public @Nullable String clean(String field, @Nullable String text) {
        String kept = text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
        if (field.endsWith("Due") && box(field) != null) {
            LocalDate day = day(kept);
            return day == null ? kept : words(day);
        }
        return kept;
    }

    @Override
    public List<Violation> refusals(String field, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        Box box = box(field);
        if (box != null && box.part().equals("Due")) {
            return day(text) == null
                    ? List.of(new Violation(field, "not_a_day", "Enter a day, such as 14 12 2026."))
                    : List.of();
        }
        if (field.equals(MeetingText.CATEGORY.apiName())) {
            return DeathCategory.numbered(text).isPresent()
                    ? List.of()
                    : List.of(new Violation(field, "unknown_choice", "Choose one of the categories."));
        }
        int longest = box == null
                ? MeetingText.named(field).orElseThrow().longest()
                : box.part().equals("By") ? FamilyAnswer.LONGEST_NAME : FamilyAnswer.LONGEST_ANSWER;
        return text.length() > longest
                ? List.of(new Violation(field, "too_long", "Shorten this to " + longest + " characters."))
                : List.of();
    }
}
