package uk.slp.portal.library.rest;

import java.time.Instant;
import java.util.List;
import uk.slp.portal.library.Description;
import uk.slp.portal.library.DraftRow;
import uk.slp.portal.library.DraftView;
import uk.slp.portal.library.Proposal;
import uk.slp.portal.library.Sign;
import uk.slp.portal.shared.error.Violation;

/** What the librarian's programs are told. */
final class LibraryJson {
    private LibraryJson() {}

    /** A draft, or a published or withdrawn item, in a list. */
    public record Row(
            String id,
            String title,
            String publisher,
            String type,
            String publishedOn,
            Instant changedAt,
            boolean yours) {
        static Row of(DraftRow row) {
            return new Row(
                    row.key(), row.title(), row.publisher(), row.type(), row.day(), row.changedAt(), row.yours());
        }
    }

    /**
     * The file of a draft.
     *
     * @param scanned whether it holds pictures of pages and no text
     * @param malware whether it was looked at for malware
     */
    public record File(String name, String mediaType, long size, String sha256, boolean scanned, String malware) {}

    /** A passage of the text. */
    public record Unit(String anchor, String kind, String text, String addressee) {}

    /** A section of the text. */
    public record Section(int number, String heading, List<Unit> units) {}

    /**
     * A draft, whole.
     *
     * @param described whether a person has confirmed what was proposed
     * @param proposals what the text proposes for the description, each with the reason
     * @param problems what stands against publishing it today
     * @param signs places with the form of something that identifies, for a person to settle
     * @param url where it was published, or null
     */
    public record Draft(
            String reference,
            String status,
            File file,
            boolean described,
            Description description,
            List<Proposal> proposals,
            String text,
            List<Section> sections,
            List<Violation> problems,
            List<Sign> signs,
            String url,
            Instant changedAt,
            String changedBy) {
        static Draft of(DraftView view, List<Proposal> proposals) {
            return new Draft(
                    view.reference(),
                    view.status().code(),
                    new File(
                            view.original().name(),
                            view.original().mediaType(),
                            view.original().size(),
                            view.original().sha256(),
                            view.original().picturesOnly(),
                            view.scan().code()),
                    view.described(),
                    view.description(),
                    proposals,
                    view.text(),
                    view.report().sections().stream()
                            .map(section -> new Section(
                                    section.number(),
                                    section.heading(),
                                    section.units().stream()
                                            .map(u -> new Unit(
                                                    u.anchor(), u.kind().code(), u.text(), u.addressee()))
                                            .toList()))
                            .toList(),
                    view.problems(),
                    view.signs(),
                    view.slug() == null ? null : "/learning/" + view.slug(),
                    view.changedAt(),
                    view.changedBy());
        }
    }
}
