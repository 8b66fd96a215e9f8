package uk.slp.portal.agencysheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.slp.portal.agencysheet.Certainty;
import uk.slp.portal.agencysheet.EventKind;
import uk.slp.portal.agencysheet.SheetLine;
import uk.slp.portal.agencysheet.SheetQueries;
import uk.slp.portal.agencysheet.SheetService;
import uk.slp.portal.agencysheet.SheetView;
import uk.slp.portal.agencysheet.model.EventField;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TypedPage;

/** The page of one line of an agency's chronology. */
@Named("sheetLinePage")
@RequestScoped
public class SheetLinePage extends TypedPage {
    @Inject
    private SheetQueries queries;

    @Inject
    private SheetService service;

    @Inject
    private SheetDrafts drafts;

    private SheetView view;
    private DateText day;

    /** Reads the line. */
    public void load() {
        line();
    }

    /** The sheet. */
    public SheetView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** The line. */
    public SheetLine line() {
        return view().line(Parameters.need("line"));
    }

    /** The sorts of event. */
    public List<Option> kinds() {
        return Option.of(Arrays.asList(EventKind.values()), EventKind::code, EventKind::label);
    }

    /** How sure a line is. */
    public List<Option> certainties() {
        return Option.of(Arrays.asList(Certainty.values()), Certainty::code, Certainty::label);
    }

    /** Saves, and goes back to the sheet. */
    public String keep() {
        return save("Saved: the line of the chronology") ? back() : null;
    }

    /** Saves, and begins another line. */
    public String keepAndAdd() {
        if (!save("")) {
            return null;
        }
        try {
            UUID next = service.addLine(view().reference(), null, Map.of());
            Messages.done("Saved. This is the next line.");
            return "/agencysheet/line.xhtml?faces-redirect=true&ref=" + view().reference() + "&line=" + next;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** Takes the line away. */
    public String remove() {
        try {
            service.removeLine(view().reference(), null, line().id().toString());
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        Messages.done("The line has been taken away.");
        return back();
    }

    private String back() {
        return "/agencysheet/view.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    public DateText getDay() {
        if (day == null) {
            boolean first = !FacesContext.getCurrentInstance().isPostback();
            day = first ? DateText.ofText(saved(SheetDrafts.DAY)) : new DateText();
        }
        return day;
    }

    @Override
    protected String typed(String field) {
        return field.equals(SheetDrafts.DAY) ? getDay().text() : super.typed(field);
    }

    @Override
    protected void show(OtherText other) {
        if (other.field().equals(SheetDrafts.DAY)) {
            day = DateText.ofText(other.text());
        } else {
            super.show(other);
        }
    }

    @Override
    protected List<String> names() {
        return Arrays.stream(EventField.values()).map(EventField::apiName).toList();
    }

    @Override
    protected String saved(String field) {
        return view().text(Parameters.need("line"), EventField.named(field).orElseThrow());
    }

    @Override
    protected String reference() {
        return view().reference();
    }

    @Override
    protected void readAgain() {
        view = null;
    }

    @Override
    protected String part() {
        return "line";
    }

    @Override
    protected String subject() {
        return line().id().toString();
    }

    @Override
    protected SheetDrafts drafts() {
        return drafts;
    }
}
