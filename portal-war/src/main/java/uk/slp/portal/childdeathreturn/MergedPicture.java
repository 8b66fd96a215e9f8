package uk.slp.portal.childdeathreturn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all agencies say about a child's death, question by question: what the review meeting and the analysis form read. It
 * holds what was sent, never what is still being written.
 *
 * @param version of what was settled; 0 while nothing is
 * @param agencies everybody who was asked and not withdrawn, by name
 */
public record MergedPicture(long version, List<PictureAgency> agencies, List<PictureSection> sections) {
    public MergedPicture {
        agencies = List.copyOf(agencies);
        sections = List.copyOf(sections);
    }

    /** Every question. */
    public Stream<PictureLine> lines() {
        return sections.stream().flatMap(section -> section.lines().stream());
    }

    /** A question by its key. */
    public Optional<PictureLine> line(String key) {
        return lines().filter(line -> line.key().equals(key)).findFirst();
    }

    /** Questions on which agencies differ, settled or not. */
    public List<PictureLine> contradictions() {
        return lines().filter(line -> line.finding() == PictureFinding.CONTRADICTION)
                .toList();
    }

    /** Questions that nobody could answer, settled or not. */
    public List<PictureLine> gaps() {
        return lines().filter(line -> line.finding() == PictureFinding.GAP).toList();
    }

    /** Agencies that looked and hold no record of the child: an answer, not a gap. */
    public List<PictureAgency> holdNothing() {
        return agencies.stream().filter(agency -> agency.nothingHeld() != null).toList();
    }

    /** Agencies whose return is waited for. */
    public List<PictureAgency> silent() {
        return agencies.stream().filter(agency -> !agency.sent()).toList();
    }
}
