package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.nationalreview.NationalCommands.Include;
import uk.slp.portal.nationalreview.NationalView;
import uk.slp.portal.shared.web.Option;

/** Adding cases to a national review. */
@Named("nationalCasesPage")
@RequestScoped
public class NationalCasesPage extends NationalForm {
    private List<Option> choices;
    private List<String> cases;
    private String others;

    @Override
    protected NationalView read(String reference) {
        return queries().withoutCases(reference);
    }

    /** Cases that wait for a thematic review. */
    public List<Option> choices() {
        if (choices == null) {
            choices = NationalListPage.choices(queries().waiting());
        }
        return choices;
    }

    /** Adds the chosen ones and those that were typed. */
    public String include() {
        return attempt(
                () -> service()
                        .include(new Include(reference(), expected(), NationalListPage.references(cases, others))),
                "The cases are added.");
    }

    public List<String> getCases() {
        return cases;
    }

    public void setCases(List<String> cases) {
        this.cases = cases;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }
}
