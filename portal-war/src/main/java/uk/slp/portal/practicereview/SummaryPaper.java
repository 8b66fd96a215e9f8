package uk.slp.portal.practicereview;

import java.util.List;
import java.util.Objects;
import uk.slp.portal.shared.pdf.Paper;

/** A summary as a paper to hand over: its text and nothing of the record it comes from. */
public final class SummaryPaper {
    private SummaryPaper() {}

    /** The paper. */
    public static Paper of(SummaryView view) {
        SummaryText text = view.text();
        String title = Objects.requireNonNullElse(text.title(), text.kind().label());
        Paper paper = new Paper(title, text.kind().label());
        paper.heading(title);
        paper.text(text.kind().label() + ", " + text.length() + ".");
        String note = text.contentNote();
        if (note != null) {
            paper.part("Before you read");
            paper.text(note);
        }
        for (int i = 0; i < text.parts().size(); i++) {
            List<String> paragraphs = SummaryText.paragraphs(text.parts().get(i));
            if (!paragraphs.isEmpty()) {
                paper.part(text.kind().sections().get(i).heading());
                paragraphs.forEach(paper::text);
            }
        }
        return paper;
    }
}
