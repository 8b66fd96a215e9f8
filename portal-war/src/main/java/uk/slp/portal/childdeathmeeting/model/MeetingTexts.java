package uk.slp.portal.childdeathmeeting.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.MeetingText;

/** What is written in a meeting: one text for each part that has one. A value: changed only as a whole. */
public final class MeetingTexts {
    /** Nothing written yet. */
    static final MeetingTexts NONE = new MeetingTexts(new EnumMap<>(MeetingText.class));

    private final EnumMap<MeetingText, String> texts;

    private MeetingTexts(EnumMap<MeetingText, String> texts) {
        this.texts = texts;
    }

    /** These texts. */
    static MeetingTexts of(Map<MeetingText, String> texts) {
        EnumMap<MeetingText, String> kept = new EnumMap<>(MeetingText.class);
        kept.putAll(texts);
        return new MeetingTexts(kept);
    }

    /** These with some of them written anew; a text of null clears its part. */
    MeetingTexts with(Map<MeetingText, @Nullable String> written) {
        EnumMap<MeetingText, String> next = new EnumMap<>(texts);
        written.forEach((part, text) -> {
            if (text == null) {
                next.remove(part);
            } else {
                next.put(part, text);
            }
        });
        return new MeetingTexts(next);
    }

    /** Every part that has a text. */
    public Map<MeetingText, String> all() {
        return Map.copyOf(texts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeetingTexts that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(texts);
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "MeetingTexts[" + texts.size() + "]";
    }
}
