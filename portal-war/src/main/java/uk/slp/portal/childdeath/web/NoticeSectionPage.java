package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.DeathSection;
import uk.slp.portal.childdeath.NoticeQueries;
import uk.slp.portal.childdeath.NoticeView;
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

/** One part of what somebody tells of a death. */
@Named("deathNoticeSection")
@RequestScoped
public class NoticeSectionPage extends FormPage {
    /** What is told while the page is written; that something is still missing is told before it is sent. */
    private static final Set<String> MISSING = Set.of("required", "nhs_number_or_reason");

    @Inject
    private NoticeQueries queries;

    @Inject
    private NoticeDrafts keeper;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private Clock clock;

    private @Nullable NoticeView view;
    private @Nullable List<AskedRow> asked;

    /** Reads it. */
    public void load() {
        asked();
    }

    /** The notice. */
    public NoticeView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** The part. */
    public DeathSection section() {
        return DeathSection.named(Parameters.need("section"))
                .filter(DeathSection::told)
                .orElseThrow(() -> new NotFound("A notification has no such part."));
    }

    /** Saves, and goes on to the next part. */
    public @Nullable String next() {
        if (!save()) {
            return null;
        }
        List<DeathSection> all = DeathSection.ofNotice();
        int here = all.indexOf(section());
        for (DeathSection one : all.subList(here + 1, all.size())) {
            if (!queries.view(reference()).section(one).idle()) {
                return "/childdeath/notice-section.xhtml?faces-redirect=true&ref=" + reference() + "&section="
                        + one.code();
            }
        }
        return back();
    }

    /** Saves, and goes back to the whole. */
    public @Nullable String keep() {
        if (!save()) {
            return null;
        }
        Messages.done("Saved: " + section().label().toLowerCase(Locale.ENGLISH));
        return back();
    }

    private String back() {
        return "/childdeath/notice.xhtml?faces-redirect=true&ref=" + reference();
    }

    @Override
    List<Violation> doubts() {
        Map<String, @Nullable String> typed = asked().stream()
                .collect(HashMap::new, (map, field) -> map.put(field.apiName(), answer(field)), Map::putAll);
        Answers now = Answers.of(new HashMap<>(kept())).with(typed);
        Set<String> here = asked().stream().map(AskedRow::apiName).collect(Collectors.toSet());
        return NoticeChecks.problems(view().kind(), now, clock.instant()).stream()
                .filter(wrong -> here.contains(wrong.field()) && !MISSING.contains(wrong.code()))
                .toList();
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
        return view().reference();
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
