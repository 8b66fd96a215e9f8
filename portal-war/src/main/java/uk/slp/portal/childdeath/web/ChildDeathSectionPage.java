package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathQueries;
import uk.slp.portal.childdeath.ChildDeathView;
import uk.slp.portal.childdeath.DeathSection;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.AskedRow;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.childdeath.model.NoticeChecks;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** One part of a case. */
@Named("childDeathSection")
@RequestScoped
public class ChildDeathSectionPage extends FormPage {
    @Inject
    private ChildDeathQueries queries;

    @Inject
    private ChildDeathDrafts keeper;

    @Inject
    private OrganisationRegister organisations;

    private @Nullable ChildDeathView view;
    private @Nullable List<AskedRow> asked;

    /** Reads it. */
    public void load() {
        asked();
    }

    /** The case. */
    public ChildDeathView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** The part. */
    public DeathSection section() {
        return DeathSection.named(Parameters.need("section"))
                .filter(DeathSection::kept)
                .orElseThrow(() -> new NotFound("A case has no such part."));
    }

    /** Saves, and goes back to the case. */
    public @Nullable String keep() {
        if (!save()) {
            return null;
        }
        Messages.done("Saved: " + section().label().toLowerCase(Locale.ENGLISH));
        return "/childdeath/view.xhtml?faces-redirect=true&ref=" + reference();
    }

    @Override
    List<Violation> doubts() {
        List<Violation> found = new ArrayList<>(super.doubts());
        Map<String, @Nullable String> all = new HashMap<>(kept());
        asked().forEach(field -> all.put(field.apiName(), answer(field)));
        found.addAll(NoticeChecks.doubts(section(), view().kind(), Answers.of(all)));
        return found;
    }

    @Override
    List<AskedRow> asked() {
        if (asked == null) {
            asked = DeathForm.ofPage(section(), view().kind(), Answers.of(new HashMap<>(kept())));
        }
        return asked;
    }

    @Override
    Map<String, String> kept() {
        return view().answers();
    }

    @Override
    protected String reference() {
        return view().death().reference();
    }

    @Override
    protected String part() {
        return section().code();
    }

    @Override
    protected DraftKeeper drafts() {
        return keeper;
    }

    @Override
    OrganisationRegister register() {
        return organisations;
    }

    @Override
    protected void readAgain() {
        view = null;
    }
}
