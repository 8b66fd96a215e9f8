package uk.slp.portal.practicereview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.practicereview.model.ReviewReport;

/** What of a review is published, field by field under the names of its forms, to be compared with its case. */
final class PublishedParts {
    private static final String TITLE = "Title";
    private static final String SUMMARY = "Summary";

    private PublishedParts() {}

    static List<TextPart> report(ReviewReport report) {
        return report(
                report.title(),
                report.summary(),
                report.contentNote(),
                report.method(),
                report.text(),
                report.source(),
                report.fileProperties());
    }

    /** The file brings its name and its hidden properties, as long as the text is that of the file. */
    static List<TextPart> report(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String contentNote,
            @Nullable String method,
            @Nullable String text,
            @Nullable String fileName,
            @Nullable String fileProperties) {
        List<TextPart> parts = new ArrayList<>(List.of(
                TextPart.plain("title", TITLE, title),
                TextPart.plain("summary", SUMMARY, summary),
                TextPart.plain("contentNote", "Content note", contentNote),
                TextPart.plain("method", "Method", method),
                TextPart.report("text", text)));
        if (fileName != null) {
            parts.addAll(TextPart.file(fileName, fileProperties));
        }
        return List.copyOf(parts);
    }

    static List<TextPart> improvements(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String improvements,
            @Nullable String improvedAlready,
            @Nullable String followUp) {
        return List.of(
                TextPart.plain("title", TITLE, title),
                TextPart.plain("summary", SUMMARY, summary),
                TextPart.plain("improvements", "What should improve", improvements),
                TextPart.plain("improvedAlready", "What has already improved", improvedAlready),
                TextPart.plain("followUp", "How it will be followed up", followUp));
    }

    /** The names of the authority, of its area and of the partnership stand on everything that is published. */
    static Set<String> publicWords(String authority, String partnership) {
        String area = authority.replaceAll(
                "\\b(?:Metropolitan|Borough|County|City|District|Council|of|London|Royal|the|The)\\b", "");
        return Stream.of(authority, partnership, area.replaceAll("\\s+", " ").strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
