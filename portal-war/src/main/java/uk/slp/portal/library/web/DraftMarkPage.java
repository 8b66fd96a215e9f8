package uk.slp.portal.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.slp.portal.library.LibraryCommands;
import uk.slp.portal.library.UnitMark;
import uk.slp.portal.library.model.Marking;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.report.UnitKind;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Says of each passage of a section what it is. */
@Named("libraryMark")
@RequestScoped
public class DraftMarkPage extends DraftForm {
    private List<Line> lines;
    private boolean outdated;

    /** A passage with its two boxes. */
    public static final class Line {
        private final ReportUnit unit;
        private String kind;
        private String addressee;

        Line(ReportUnit unit) {
            this.unit = unit;
            this.kind = unit.kind().code();
            this.addressee = unit.addressee() == null ? "" : unit.addressee();
        }

        public ReportUnit getUnit() {
            return unit;
        }

        /** The name of the box for what it is. */
        public String getKindField() {
            return Marking.field(unit.anchor());
        }

        /** The name of the box for to whom it is addressed. */
        public String getAddresseeField() {
            return Marking.addresseeField(unit.anchor());
        }

        /** What it can be. */
        public List<Option> getOptions() {
            List<UnitKind> kinds = new ArrayList<>(List.of(UnitKind.values()));
            if (unit.kind() != UnitKind.QUOTE) {
                kinds.remove(UnitKind.QUOTE);
            }
            return Option.of(kinds, UnitKind::code, UnitKind::label);
        }

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public String getAddressee() {
            return addressee;
        }

        public void setAddressee(String addressee) {
            this.addressee = addressee;
        }
    }

    @Override
    public void load() {
        super.load();
        getLines();
    }

    private int number() {
        String asked = Parameters.need("section");
        return asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : 0;
    }

    /** The section. */
    public ReportSection section() {
        return view().report().sections().stream()
                .filter(s -> s.number() == number())
                .findFirst()
                .orElseThrow(() -> new NotFound("The text has no such section."));
    }

    /** Its passages. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = section().units().stream().map(Line::new).toList();
        }
        return lines;
    }

    /**
     * The answers belong to passages that may be others by now, so they are shown and not put to the present text: the
     * page must be marked again.
     */
    @Override
    protected void outdated(StaleVersion stale) {
        outdated = true;
        Messages.add(
                "",
                Changer.told(stale) + " Its passages may be others now. Nothing was marked. What you had chosen stands"
                        + " below: mark the section again from the present text.");
    }

    /** Whether what was chosen cannot be kept any more. */
    public boolean isOutdated() {
        return outdated;
    }

    /** What was chosen, in words: "Passage 2: Recommendation, to the trust". */
    public List<String> getChosen() {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < getLines().size(); i++) {
            Line line = getLines().get(i);
            String to = Objects.requireNonNullElse(line.getAddressee(), "").strip();
            String kind = Objects.requireNonNullElse(line.getKind(), "");
            chosen.add("Passage " + (i + 1) + ": "
                    + (Coded.known(UnitKind.class, kind)
                            ? Coded.of(UnitKind.class, kind).label()
                            : kind)
                    + (to.isEmpty() ? "" : ", to " + to));
        }
        return chosen;
    }

    /** The number of the next section; 0 after the last. */
    public int getNext() {
        return number() < view().report().sections().size() ? number() + 1 : 0;
    }

    /** Keeps it and goes back to the draft. */
    public String save() {
        return attempt(this::mark, "Section " + number() + " is marked up.", "draft");
    }

    /** Keeps it and goes on with the next section. */
    public String saveAndGoOn() {
        int next = getNext();
        String done = attempt(this::mark, "Section " + number() + " is marked up.", "draft");
        return done == null || next == 0 ? done : to("mark") + "&section=" + next;
    }

    private void mark() {
        List<UnitMark> marks = getLines().stream()
                .map(line -> new UnitMark(
                        line.getUnit().anchor(),
                        Objects.requireNonNullElse(line.getKind(), ""),
                        Objects.requireNonNullElse(line.getAddressee(), "")))
                .toList();
        service().mark(new LibraryCommands.Mark(reference(), expected(), number(), marks));
    }
}
