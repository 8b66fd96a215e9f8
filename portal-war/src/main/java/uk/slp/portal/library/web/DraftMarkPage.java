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
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportUnit;
import uk.slp.portal.shared.report.UnitKind;
import uk.slp.portal.shared.web.Option;

/** Says of each passage of a section what it is. */
@Named("libraryMark")
@RequestScoped
public class DraftMarkPage extends DraftForm {
    private List<Line> lines;

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
        String asked = parameter("section");
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
