package uk.slp.portal.practicereview;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.model.ImprovementInformation;
import uk.slp.portal.practicereview.model.PracticeReview;

/** The steps of a case in words, from its notification to the publication; what is work within a stage is not told. */
public final class StageWords {
    private static final Set<String> WORK = Set.of("write", "check", "change_reviewer", "describe");

    private StageWords() {}

    /** The words for a step, or null if it is not told. */
    public static @Nullable String of(String subjectType, String action) {
        if (EarlierStages.before(subjectType)) {
            return EarlierStages.words(subjectType, action);
        }
        boolean review = subjectType.equals(PracticeReview.TYPE) || subjectType.equals(ImprovementInformation.TYPE);
        return review && !WORK.contains(action) ? Done.of(subjectType, action) : null;
    }
}
