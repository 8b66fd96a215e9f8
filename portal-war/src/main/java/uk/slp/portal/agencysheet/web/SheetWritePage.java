package uk.slp.portal.agencysheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.agencysheet.SheetQueries;
import uk.slp.portal.agencysheet.SheetView;
import uk.slp.portal.agencysheet.model.SheetField;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TypedPage;

/** The page on which a contributor writes what their agency knows. */
@Named("sheetWritePage")
@RequestScoped
public class SheetWritePage extends TypedPage {
    @Inject
    private SheetQueries queries;

    @Inject
    private SheetDrafts drafts;

    private SheetView view;

    /** Reads the sheet. */
    public void load() {
        view();
    }

    /** The sheet. */
    public SheetView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** The questions. */
    public List<SheetField> fields() {
        return Arrays.asList(SheetField.values());
    }

    /** Yes and no. */
    public List<Option> known() {
        return List.of(Option.of("yes", "Yes"), Option.of("no", "No, nothing is known"));
    }

    /** Saves, and goes back to the sheet. */
    public String keep() {
        return save("Saved: what your agency knows")
                ? "/agencysheet/view.xhtml?faces-redirect=true&ref=" + view().reference()
                : null;
    }

    @Override
    protected List<String> names() {
        return fields().stream().map(SheetField::apiName).toList();
    }

    @Override
    protected String saved(String field) {
        return view().text(SheetField.named(field).orElseThrow());
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
        return "sheet";
    }

    @Override
    protected String subject() {
        return "";
    }

    @Override
    protected SheetDrafts drafts() {
        return drafts;
    }
}
