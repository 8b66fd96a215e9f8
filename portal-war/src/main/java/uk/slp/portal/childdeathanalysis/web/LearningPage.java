package uk.slp.portal.childdeathanalysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.AnalysisField;

/** What is learned from a death, and what the family is told. */
@Named("analysisLearningPage")
@RequestScoped
public class LearningPage extends AnalysisPage {
    /** The questions. */
    public List<AnalysisField> questions() {
        return List.of(
                AnalysisField.LEARNING,
                AnalysisField.ISSUES,
                AnalysisField.GOOD_PRACTICE,
                AnalysisField.FAMILY_FEEDBACK,
                AnalysisField.FAMILY_FOLLOW_UP);
    }

    /** Saves, and goes on to the tasks. */
    public @Nullable String keep() {
        return save("Saved: what is learned") ? to("tasks") : null;
    }

    @Override
    protected List<String> names() {
        return questions().stream()
                .map(AnalysisField::apiName)
                .filter(AnalysisPage::sent)
                .toList();
    }

    @Override
    protected String part() {
        return "learning";
    }
}
