package uk.slp.portal.childdeathreturn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question with what the agencies say to it, those that were not asked left out.
 *
 * @param key code of the form and of the question, joined by a hyphen: stable through all versions
 * @param form code of the form
 * @param question code of the question
 * @param wording as it was put to most of them
 * @param answers one for each agency that was asked and has sent its return
 * @param finding what stands out, or null
 * @param settled how that was settled, or null; of answers that have changed since, it holds no more
 */
public record PictureLine(
        String key,
        String form,
        String question,
        String wording,
        List<PictureAnswer> answers,
        @Nullable PictureFinding finding,
        @Nullable Settled settled) {
    public PictureLine {
        answers = List.copyOf(answers);
    }

    /** Whether something stands out that nobody has settled. */
    public boolean open() {
        return finding != null && settled == null;
    }

    /** The one answer that all agencies share who have one; empty if they differ or nobody has. */
    public Optional<String> agreed() {
        List<String> said = answers.stream()
                .filter(PictureAnswer::answered)
                .map(PictureAnswer::words)
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    /** What agencies say stays out of logs. */
    @Override
    public String toString() {
        return "PictureLine[" + key + "]";
    }
}
