package uk.slp.portal.childdeathform.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormQueries;
import uk.slp.portal.childdeathform.FormService;
import uk.slp.portal.childdeathform.FormView;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** A page on which one part of a draft is written. */
abstract class FormPartPage {
    /** Stands in the address for a part that is not there yet. */
    static final String NEW = "new";

    @Inject
    private FormQueries queries;

    @Inject
    private FormService service;

    private FormView view;
    private String version;

    /**
     * Reads the draft.
     *
     * @throws NotFound if there is none
     */
    public void load() {
        if (view().row().published()) {
            throw new NotFound("There is no draft of that form. Begin one on the page of the form.");
        }
        fill();
    }

    /** Puts into the boxes what stands in the draft; afterwards what was typed stands there. */
    abstract void fill();

    /** The draft. */
    public FormView view() {
        if (view == null) {
            view = queries.view(Parameters.need("code"), null);
        }
        return view;
    }

    /** What it says. */
    public FormDefinition form() {
        return view().form();
    }

    /** The code of the part in the address; null for a new one. */
    String part() {
        String part = Parameters.need("part");
        return part.equals(NEW) ? null : part;
    }

    /** Whether it is a new part. */
    public boolean fresh() {
        return part() == null;
    }

    /** The sections. */
    public List<Option> sections() {
        return Option.of(form().sections(), one -> one.code(), one -> one.title());
    }

    /** The code lists. */
    public List<Option> lists() {
        return Option.of(form().lists(), one -> one.code(), one -> one.title() + " (" + one.code() + ")");
    }

    String change(UnaryOperator<FormDefinition> edit, String done) {
        String code = form().code();
        if (!FormTry.done(() -> service.edit(code, FormTry.version(getVersion()), edit))) {
            return null;
        }
        Messages.done(done);
        return FormTry.to(code);
    }

    public String getVersion() {
        return version == null ? Long.toString(view().row().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
