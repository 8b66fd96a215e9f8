package uk.slp.portal.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.slp.portal.library.LibraryCommands;
import uk.slp.portal.library.Sign;
import uk.slp.portal.shared.report.UnitKind;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Parameters;

/** One draft: what is done and what is left to do; its preview; publishing it and giving it up. */
@Named("libraryDraft")
@RequestScoped
public class DraftPage extends DraftForm {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private boolean read;
    private List<Sign> signs;
    private String reason;

    /** Opens it in any state. */
    public void loadAny() {
        view();
    }

    /** "3 sections, 1,204 words". */
    public String getTextWords() {
        int sections = view().report().sections().size();
        return sections == 0
                ? "No text"
                : sections
                        + (sections == 1 ? " section, " : " sections, ")
                        + String.format(
                                Locale.ENGLISH, "%,d words", view().report().words());
    }

    /** "2 findings, 3 recommendations, 0 of good practice, 1 question". */
    public String getUnitWords() {
        return count(UnitKind.FINDING, "finding") + ", " + count(UnitKind.RECOMMENDATION, "recommendation") + ", "
                + view().report().units(UnitKind.GOOD_PRACTICE).size() + " of good practice, "
                + count(UnitKind.QUESTION, "question");
    }

    private String count(UnitKind kind, String word) {
        int number = view().report().units(kind).size();
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** How many passages are marked as something. */
    public int getMarked() {
        return (int) view().report().units().stream()
                .filter(u -> u.kind() != UnitKind.PARAGRAPH && u.kind() != UnitKind.QUOTE)
                .count();
    }

    /** Who changed it last, and when. */
    public String getChanged() {
        return view().changedBy() + ", " + MOMENT.format(view().changedAt().atZone(PortalTime.LONDON));
    }

    /** Where it was published. */
    public String getPublishedHref() {
        return Parameters.base() + "/learning/" + view().slug();
    }

    /** Places with the form of something that identifies, looked for once. */
    public List<Sign> getSigns() {
        if (signs == null) {
            signs = view().signs();
        }
        return signs;
    }

    /** Publishes. */
    public String publish() {
        return attempt(
                () -> service().publish(new LibraryCommands.Publish(reference(), expected(), read)),
                "It is published.",
                "draft");
    }

    /** Gives it up. */
    public String discard() {
        return attempt(
                () -> service()
                        .discard(new LibraryCommands.Discard(reference(), expected(), reason == null ? "" : reason)),
                "It was given up, and its file was destroyed.",
                "draft");
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
