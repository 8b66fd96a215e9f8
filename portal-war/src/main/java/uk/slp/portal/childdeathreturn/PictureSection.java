package uk.slp.portal.childdeathreturn;

import java.util.List;

/**
 * A section of a form with its questions.
 *
 * @param code of the form and of the section, joined by a hyphen
 */
public record PictureSection(String code, String formTitle, String title, List<PictureLine> lines) {
    public PictureSection {
        lines = List.copyOf(lines);
    }

    /** How many of its questions have something that nobody has settled. */
    public long open() {
        return lines.stream().filter(PictureLine::open).count();
    }
}
