package uk.slp.portal.agencysheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.slp.portal.agencysheet.ChronologyFinding;
import uk.slp.portal.agencysheet.ChronologyLine;
import uk.slp.portal.agencysheet.ChronologyQueries;
import uk.slp.portal.agencysheet.ChronologyService;
import uk.slp.portal.agencysheet.ChronologyView;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** The merged chronology: reading it, saying which lines are one event, and settling what contradicts or is silent. */
@Named("chronologyPage")
@RequestScoped
public class ChronologyPage {
    @Inject
    private ChronologyQueries queries;

    @Inject
    private ChronologyService service;

    private ChronologyView view;
    private String mark;
    private String version;
    private String words;
    private List<String> same;
    private String before;
    private boolean gone;

    /** Reads the chronology. */
    public void load() {
        view();
    }

    /** Reads what is to be settled. */
    public void loadFinding() {
        finding();
    }

    /** Reads a line; of one that is not there any more it leads back to the chronology, which says so. */
    public String loadLine() {
        return shownLine().isPresent() ? null : vanished();
    }

    private Optional<ChronologyLine> shownLine() {
        String id = Parameters.need("line");
        return view().merged().lines().stream()
                .filter(line -> line.id().toString().equals(id))
                .findFirst();
    }

    private String vanished() {
        Messages.done(
                "That line is not in the chronology any more: the sheet of its agency was opened again, or the line"
                        + " was taken away. Nothing was changed.");
        return back();
    }

    /** The chronology. */
    public ChronologyView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** What is to be settled. */
    public ChronologyFinding finding() {
        return view().finding(Parameters.need("finding"));
    }

    /** The same, where it may have vanished since the page was opened. */
    private Optional<ChronologyFinding> present() {
        String key = Parameters.need("finding");
        return view().merged().findings().stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst();
    }

    /** What is to be settled, or null where it has vanished: the page is built before anything can be said of that. */
    public ChronologyFinding getShown() {
        return present().orElse(null);
    }

    /** Whether what was to be settled has vanished, so that only the words that were sent can be shown. */
    public boolean isGone() {
        return gone;
    }

    /** The lines that it is about. */
    public List<ChronologyLine> linesOf(ChronologyFinding finding) {
        return finding.lines().stream().map(view()::line).toList();
    }

    /** The line of the address; null where it has vanished, which the page then leads away from. */
    public ChronologyLine line() {
        return shownLine().orElse(null);
    }

    /** Settles. */
    public String settle() {
        try {
            service.settle(
                    view().review().reference(),
                    Parameters.need("finding"),
                    getMark(),
                    Versions.of(
                            version, present().map(ChronologyFinding::version).orElse(0L)),
                    words);
        } catch (RuleViolation refused) {
            Messages.add(refused);
            mark = null;
            version = null;
            return null;
        } catch (StaleVersion stale) {
            view = null;
            version = null;
            Messages.add("", Versions.words(stale));
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            gone = present().isEmpty();
            return null;
        } catch (NotFound vanished) {
            view = null;
            gone = present().isEmpty();
            Messages.add(
                    "",
                    gone
                            ? "This is not in the chronology any more, so there is nothing to settle."
                                    + " Your words are below, to be copied."
                            : vanished.getMessage());
            return null;
        }
        Messages.done("Settled.");
        return back();
    }

    /** Says which lines tell of the same event. */
    public String pair() {
        int number = shownLine().map(ChronologyLine::number).orElse(0);
        try {
            service.pair(
                    view().review().reference(),
                    Parameters.need("line"),
                    List.of(getBefore().isEmpty() ? new String[0] : getBefore().split(" ")),
                    getSame());
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        } catch (NotFound gone) {
            view = null;
            if (shownLine().isEmpty()) {
                return vanished();
            }
            Messages.add(
                    "same",
                    "A line that you chose is not in the chronology any more: the sheet of its agency was opened again, or"
                            + " the line was taken away. Look at the lines as they are now, then save.");
            return null;
        }
        Messages.done("Saved: line " + number);
        return back();
    }

    private String back() {
        return "/agencysheet/chronology.xhtml?faces-redirect=true&ref="
                + view().review().reference();
    }

    /** Lines of other agencies that could be the same event. */
    public List<Option> others() {
        return shownLine().map(view()::beside).orElse(List.of()).stream()
                .map(other -> new Option(other.id().toString(), LineWords.line(other), LineWords.brief(other)))
                .toList();
    }

    public List<String> getSame() {
        if (same == null) {
            same = new ArrayList<>();
            shownLine().ifPresent(line -> line.sameAs()
                    .forEach(number -> same.add(view().line(number).id().toString())));
        }
        return same;
    }

    public void setSame(List<String> same) {
        this.same = same == null ? new ArrayList<>() : same;
    }

    public String getBefore() {
        return before == null ? String.join(" ", getSame()) : before;
    }

    public void setBefore(String before) {
        // Faces gives null for an empty box; that nothing was said before is not the same as not knowing.
        this.before = before == null ? "" : before;
    }

    public String getMark() {
        return mark == null ? present().map(ChronologyFinding::mark).orElse("") : mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getVersion() {
        return version == null
                ? Long.toString(present().map(ChronologyFinding::version).orElse(0L))
                : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getWords() {
        if (words == null) {
            words = present()
                    .map(finding -> finding.settled() == null ? finding.saidBefore() : finding.settled())
                    .orElse("");
        }
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
