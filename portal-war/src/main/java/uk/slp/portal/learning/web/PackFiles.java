package uk.slp.portal.learning.web;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.report.ReportTable;

/** A reading list as a file for a meeting: HTML in one file, or tagged PDF. Each passage with its citation. */
final class PackFiles {
    private static final String WARNING =
            "What is published can be corrected or withdrawn later: look at its address before you quote it.";

    private PackFiles() {}

    static byte[] html(PackView view) throws IOException {
        try {
            OfflineHtml html = new OfflineHtml(view.getHeading(), view.getAddress());
            html.begin("main").element("h1", view.getHeading());
            if (!view.getNote().isEmpty()) {
                html.element("p", view.getNote(), "class", "lead");
            }
            for (PackView.Entry entry : view.getEntries()) {
                html.begin("section").element("h2", entry.name());
                if (entry.quote()) {
                    html.begin("blockquote").element("p", entry.text());
                    if (!entry.extra().isEmpty()) {
                        html.element("footer", entry.extra());
                    }
                    html.end();
                } else {
                    if (entry.table() == null) {
                        html.element("p", entry.text());
                    } else {
                        html.table(entry.table());
                    }
                    if (!entry.extra().isEmpty()) {
                        html.element("p", entry.extra(), "class", "soft");
                    }
                }
                if (!entry.citation().isEmpty()) {
                    html.element("p", entry.citation(), "class", "cite");
                }
                html.end();
            }
            html.begin("footer", "class", "end").element("p", made(view)).end().end();
            return html.finish();
        } catch (XMLStreamException e) {
            throw new IOException("The reading list could not be written", e);
        }
    }

    static String made(PackView view) {
        return (view.getWhoseWords() + " Made on " + view.getDay() + " with the Safeguarding Learning Portal. "
                        + WARNING)
                .strip();
    }

    static byte[] pdf(PackView view) {
        Paper paper = new Paper(view.getHeading(), "Reading list, " + view.getDay());
        paper.heading(view.getHeading());
        if (!view.getNote().isEmpty()) {
            paper.text(view.getNote());
        }
        for (PackView.Entry entry : view.getEntries()) {
            paper.part(entry.name());
            ReportTable table = entry.table();
            if (table == null) {
                paper.text(entry.quote() ? "“" + entry.text() + "”" : entry.text());
            } else {
                if (table.caption() != null) {
                    paper.text(table.caption());
                }
                paper.table(table.head(), table.rows());
            }
            if (!entry.extra().isEmpty()) {
                paper.text(entry.extra());
            }
            if (!entry.citation().isEmpty()) {
                paper.code(entry.citation());
            }
        }
        paper.text(made(view));
        return TaggedPdf.of(paper);
    }
}
