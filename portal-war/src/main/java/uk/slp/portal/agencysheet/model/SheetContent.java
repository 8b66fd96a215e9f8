package uk.slp.portal.agencysheet.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an agency has written: one text for each {@link SheetField}. A value: changed only as a whole. */
@Embeddable
public class SheetContent {
    @Column(name = "known")
    private @Nullable String known;

    @Column(name = "searched")
    private @Nullable String searched;

    @Column(name = "involvement")
    private @Nullable String involvement;

    @Column(name = "analysis")
    private @Nullable String analysis;

    @Column(name = "good_practice")
    private @Nullable String goodPractice;

    @Column(name = "learning")
    private @Nullable String learning;

    @Column(name = "actions")
    private @Nullable String actions;

    /** Nothing written yet; also for the persistence provider. */
    protected SheetContent() {}

    static SheetContent of(Map<SheetField, String> answers) {
        SheetContent content = new SheetContent();
        content.known = answers.get(SheetField.KNOWN);
        content.searched = answers.get(SheetField.SEARCHED);
        content.involvement = answers.get(SheetField.INVOLVEMENT);
        content.analysis = answers.get(SheetField.ANALYSIS);
        content.goodPractice = answers.get(SheetField.GOOD_PRACTICE);
        content.learning = answers.get(SheetField.LEARNING);
        content.actions = answers.get(SheetField.ACTIONS);
        return content;
    }

    /** The text of an answer, or null when nothing is written. */
    public @Nullable String get(SheetField field) {
        return switch (field) {
            case KNOWN -> known;
            case SEARCHED -> searched;
            case INVOLVEMENT -> involvement;
            case ANALYSIS -> analysis;
            case GOOD_PRACTICE -> goodPractice;
            case LEARNING -> learning;
            case ACTIONS -> actions;
        };
    }

    /** Every answer that has a text. */
    Map<SheetField, String> answers() {
        Map<SheetField, String> answers = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.values()) {
            String text = get(field);
            if (text != null) {
                answers.put(field, text);
            }
        }
        return answers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SheetContent that && answers().equals(that.answers());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(answers());
    }
}
