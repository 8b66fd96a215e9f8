package uk.slp.portal.shared.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;

/**
 * Decides field by field what of a page is written (rule 80): a field whose saved text is still the one that the writer
 * started from is written; a field that the writer left alone is left alone; a field that both changed, each
 * differently, is a conflict and stays as it is saved. Nothing is ever written over unseen.
 */
public final class DraftMerge {
    private final DraftFields fields;
    private final Map<String, @Nullable String> toWrite = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> conflicts = new LinkedHashSet<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Violation> refused = new ArrayList<>();

    /** Compares; writes nothing. Fields that do not exist are passed over. */
    public DraftMerge(DraftFields fields, DraftSave save) {
        this.fields = fields;
        save.typed().forEach((field, typed) -> {
            if (fields.knows(field)) {
                known.add(field);
                decide(field, typed);
            }
        });
        save.seen().forEach((field, base) -> {
            if (fields.knows(field) && known.add(field) && !base.equals(TextMark.of(fields.saved(field)))) {
                changed.add(field);
            }
        });
    }

    private void decide(String field, Typed typed) {
        String text = fields.clean(field, typed.text());
        String mine = TextMark.of(text);
        String saved = TextMark.of(fields.saved(field));
        if (mine.equals(saved)) {
            return;
        }
        if (mine.equals(typed.base())) {
            changed.add(field);
            return;
        }
        List<Violation> wrong = fields.refusals(field, text);
        if (!wrong.isEmpty()) {
            refused.addAll(wrong);
        } else if (saved.equals(typed.base())) {
            toWrite.put(field, text);
        } else {
            conflicts.add(field);
        }
    }

    /** What is to be written. */
    public Map<String, @Nullable String> toWrite() {
        return toWrite;
    }

    /** Whether somebody else's texts must be told of. */
    public boolean othersWrote() {
        return !changed.isEmpty() || !conflicts.isEmpty();
    }

    /**
     * The answer, once {@link #toWrite} was written.
     *
     * @param author who wrote a field, and when
     */
    public DraftSaved saved(Instant at, Function<String, DraftEdits.Author> author) {
        Map<String, String> bases = new HashMap<>();
        for (String field : known) {
            if (!conflicts.contains(field)
                    && refused.stream().noneMatch(wrong -> wrong.field().equals(field))) {
                bases.put(field, TextMark.of(toWrite.containsKey(field) ? toWrite.get(field) : fields.saved(field)));
            }
        }
        return new DraftSaved(at, bases, others(changed, author), others(conflicts, author), refused);
    }

    private List<OtherText> others(Set<String> names, Function<String, DraftEdits.Author> author) {
        return names.stream()
                .map(field -> {
                    String text = fields.saved(field);
                    DraftEdits.Author other = author.apply(field);
                    return new OtherText(
                            field,
                            fields.label(field),
                            text,
                            fields.words(field, text),
                            TextMark.of(text),
                            other.name(),
                            other.at());
                })
                .toList();
    }
}
