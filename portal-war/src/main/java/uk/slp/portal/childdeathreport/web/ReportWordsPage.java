package uk.slp.portal.childdeathreport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.ReportField;
import uk.slp.portal.childdeathreport.ReportQueries;
import uk.slp.portal.childdeathreport.ReportTexts;
import uk.slp.portal.childdeathreport.ReportView;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TypedPage;

/** The words of a yearly report, saved while they are written. */
@Named("childDeathReportWords")
@RequestScoped
public class ReportWordsPage extends TypedPage {
    @Inject
    private ReportQueries queries;

    @Inject
    private ReportDrafts drafts;

    private @Nullable ReportView view;

    /** Reads the report; there is no such page of one that is published. */
    public void load() {
        need(view().writable() || postback());
    }

    /** The report without its figures. */
    public ReportView view() {
        ReportView known = view;
        if (known == null) {
            known = queries.words(Parameters.need("ref"));
            view = known;
        }
        return known;
    }

    /** The parts in their order. */
    public List<ReportField> fields() {
        return Arrays.asList(ReportField.values());
    }

    /** Longest text of a part. */
    public int longest() {
        return ReportTexts.LONGEST;
    }

    /** Saves, and goes back to the report. */
    public @Nullable String keep() {
        return save("Saved.") ? "/childdeathreport/draft.xhtml?faces-redirect=true&ref=" + view().reference() : null;
    }

    @Override
    protected void readAgain() {
        view = null;
    }

    @Override
    protected List<String> names() {
        return fields().stream().map(ReportField::code).toList();
    }

    @Override
    protected @Nullable String saved(String field) {
        return view().content().texts().all().entrySet().stream()
                .filter(part -> part.getKey().code().equals(field))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected String reference() {
        return view().reference();
    }

    @Override
    protected String part() {
        return "words";
    }

    @Override
    protected DraftKeeper drafts() {
        return drafts;
    }
}
