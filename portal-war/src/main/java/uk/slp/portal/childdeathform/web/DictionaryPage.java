package uk.slp.portal.childdeathform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.childdeathform.CodeItem;
import uk.slp.portal.childdeathform.CodeList;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormQueries;
import uk.slp.portal.childdeathform.FormRow;
import uk.slp.portal.childdeathform.PublishedForm;
import uk.slp.portal.childdeathform.UnknownReason;
import uk.slp.portal.shared.web.Parameters;

/** What is asked about children who died, for everybody, made of the published forms. */
@Named("childDeathDictionary")
@RequestScoped
public class DictionaryPage {
    @Inject
    private FormQueries queries;

    private PublishedForm one;

    /** The published forms. */
    public List<FormRow> forms() {
        return queries.published();
    }

    /** Reads the form that the address names. */
    public void load() {
        one();
    }

    /** The form. */
    public PublishedForm one() {
        if (one == null) {
            one = queries.published(Parameters.need("code"), FormTry.number("version"));
        }
        return one;
    }

    /** What it says. */
    public FormDefinition form() {
        return one().form();
    }

    /** The entries of a code list; those that are no longer offered are marked. */
    public String entry(CodeItem item) {
        return item.label() + (item.retired() ? " (no longer offered)" : "");
    }

    /** The code lists. */
    public List<CodeList> lists() {
        return form().lists();
    }

    /** Why there may be no answer. */
    public List<UnknownReason> reasons() {
        return Arrays.asList(UnknownReason.values());
    }
}
