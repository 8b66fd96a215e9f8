package uk.slp.portal.practicereview;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.model.ReviewReport;
import uk.slp.portal.shared.draft.TextMark;

/** What partners sign: the report with what is published beside it in words. Two texts are told apart by its mark. */
final class SignedText {
    private SignedText() {}

    static String markOf(ReviewReport report) {
        return mark(report.title(), report.summary(), report.contentNote(), report.method(), report.text());
    }

    static String markOf(ReviewFacts facts) {
        return mark(facts.title(), facts.summary(), facts.contentNote(), facts.method(), facts.reportText());
    }

    private static String mark(@Nullable String... parts) {
        return TextMark.of(Stream.of(parts)
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining("\n\n")));
    }
}
