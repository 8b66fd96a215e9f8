package uk.slp.portal.discovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.search.Passage;
import uk.slp.search.PassageKind;
import uk.slp.search.SearchDocument;
import uk.slp.search.Theme;

/** Turns a published item into what the index takes: nothing but what its page shows to everyone. */
final class Documents {
    /** Rows of the change log that concern the index. */
    static final String SUBJECT_TYPE = LearningView.SUBJECT_TYPE;

    private Documents() {}

    static SearchDocument of(LearningView view) {
        return SearchDocument.builder(view.id().toString(), view.version(), view.title(), view.publishedOn())
                .addedOn(LocalDate.ofInstant(view.publishedAt(), PortalTime.LONDON))
                .type(view.type().code())
                .publisher(view.publisher())
                .url(view.url())
                .area(view.area())
                .region(view.region())
                .themes(view.themes().stream()
                        .map(code -> new Theme(code, Themes.label(code), Themes.within(code)))
                        .toList())
                .ageBands(view.ageBands())
                .harms(view.harms())
                .agencies(view.agencies())
                .method(ReviewMethod.of(view.method()).map(ReviewMethod::code).orElse(null))
                .summary(view.summary())
                .passages(passages(view))
                .build();
    }

    private static List<Passage> passages(LearningView view) {
        List<Passage> passages = new ArrayList<>();
        for (ReportSection section : view.report().sections()) {
            for (ReportUnit unit : section.units()) {
                passages.add(new Passage(unit.anchor(), section.heading(), kind(unit), unit.text(), unit.addressee()));
            }
        }
        return passages;
    }

    private static PassageKind kind(ReportUnit unit) {
        return switch (unit.kind()) {
            case PARAGRAPH -> PassageKind.PARAGRAPH;
            case QUOTE -> PassageKind.QUOTE;
            case FINDING -> PassageKind.FINDING;
            case GOOD_PRACTICE -> PassageKind.GOOD_PRACTICE;
            case RECOMMENDATION -> PassageKind.RECOMMENDATION;
            case QUESTION -> PassageKind.QUESTION;
        };
    }
}
