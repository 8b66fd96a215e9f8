package uk.slp.portal.learning.web;

import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import uk.slp.portal.shared.report.Footnote;
import uk.slp.portal.shared.report.ReportUnit;

/** A published item as one file: everything its page says, with contents that lead to its sections. */
final class OfflineItem {
    private OfflineItem() {}

    static byte[] of(ItemView view, String day) throws XMLStreamException {
        OfflineHtml html = new OfflineHtml(view.getTitle(), view.getCanonical());
        html.begin("main").begin("h1").element("span", view.getKind(), "class", "kicker");
        html.text(view.getTitle()).end();
        html.element("p", view.getSummary(), "class", "lead");
        html.begin("dl");
        fact(html, "Published by", view.getPublisher());
        fact(html, "Published", view.getPublishedOn());
        fact(html, "Place", view.getPlace());
        fact(html, "Reading time", view.getReadingTime());
        if (!view.getVersions().isEmpty()) {
            fact(html, "Version", Integer.toString(view.getVersionNumber()));
        }
        html.end();
        html.begin("section", "class", "note").element("h2", view.getContentTitle());
        html.element("p", view.getContentNote()).end();
        html.begin("nav", "aria-label", "Contents").begin("ol");
        for (ItemText.Section section : view.getSections()) {
            html.begin("li")
                    .element("a", section.heading(), "href", "#" + section.anchor())
                    .end();
        }
        html.end().end();
        for (ItemText.Section section : view.getSections()) {
            html.begin("section", "aria-labelledby", section.anchor());
            html.element("h2", section.number() + ". " + section.heading(), "id", section.anchor());
            for (ItemText.Part part : section.units()) {
                part(html, part);
            }
            html.end();
        }
        notes(html, view.getNotes());
        html.begin("footer", "class", "end").element("p", view.getCitation(), "class", "cite");
        html.element(
                "p",
                "Saved on " + day + ". What is published can be corrected or withdrawn later: look at its address"
                        + " before you quote it.");
        html.end().end();
        return html.finish();
    }

    private static void fact(OfflineHtml html, String name, String value) throws XMLStreamException {
        html.element("dt", name).element("dd", value);
    }

    /** A text with the numbers of its footnotes as links. */
    private static void words(OfflineHtml html, ItemText.Part part) throws XMLStreamException {
        for (ReportUnit.Piece piece : part.pieces()) {
            html.text(piece.words());
            if (piece.note() > 0) {
                html.begin("sup")
                        .element("a", Integer.toString(piece.note()), "href", "#n" + piece.note())
                        .end();
            }
        }
    }

    private static void notes(OfflineHtml html, List<Footnote> notes) throws XMLStreamException {
        if (notes.isEmpty()) {
            return;
        }
        html.begin("section", "aria-labelledby", "footnotes").element("h2", "Footnotes", "id", "footnotes");
        html.begin("ol");
        for (Footnote note : notes) {
            html.element("li", note.text(), "id", note.anchor());
        }
        html.end().end();
    }

    private static void part(OfflineHtml html, ItemText.Part part) throws XMLStreamException {
        switch (part.form()) {
            case "para" -> {
                html.begin("p", "id", part.anchor())
                        .element("a", part.number(), "class", "address", "href", "#" + part.anchor())
                        .text(part.pieces().isEmpty() ? part.text() : "");
                words(html, part);
                html.end();
            }
            case "table" -> {
                html.begin("div", "id", part.anchor()).begin("p");
                html.element("a", part.number(), "class", "address", "href", "#" + part.anchor())
                        .end();
                html.table(Objects.requireNonNull(part.table()));
                html.end();
            }
            case "quote" -> {
                html.begin("blockquote", "id", part.anchor()).element("p", part.text());
                if (part.speaker() != null && !part.speaker().isBlank()) {
                    html.element("footer", part.speaker());
                }
                html.end();
            }
            default -> {
                html.begin("div", "id", part.anchor(), "class", "unit").element("h3", part.label());
                if (part.table() != null) {
                    html.table(part.table());
                } else {
                    html.begin("p").text(part.pieces().isEmpty() ? part.text() : "");
                    words(html, part);
                    html.end();
                }
                if (part.addressee() != null && !part.addressee().isBlank()) {
                    html.element("p", "Addressed to " + part.addressee(), "class", "soft");
                }
                html.end();
            }
        }
    }
}
