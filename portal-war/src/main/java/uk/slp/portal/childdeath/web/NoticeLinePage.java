package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeath.LineView;
import uk.slp.portal.childdeath.NoticeQueries;
import uk.slp.portal.childdeath.NoticeService;
import uk.slp.portal.childdeath.NoticeView;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.web.Parameters;

/** One line of a list of what somebody tells of a death. */
@Named("deathNoticeLine")
@RequestScoped
public class NoticeLinePage extends LinePage {
    @Inject
    private NoticeQueries queries;

    @Inject
    private NoticeService service;

    @Inject
    private NoticeDrafts keeper;

    private @Nullable NoticeView view;

    public NoticeLinePage() {
        super("notice-line", "notice");
    }

    /** That to which it belongs. */
    public NoticeView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    @Override
    List<LineView> lines() {
        return view().lines();
    }

    @Override
    UUID addLine(LineKind kind) {
        return service.addLine(reference(), kind, Map.of());
    }

    @Override
    void removeLine(String id) {
        service.removeLine(reference(), id);
    }

    @Override
    protected String reference() {
        return view().reference();
    }

    @Override
    protected DraftKeeper drafts() {
        return keeper;
    }

    @Override
    protected void readAgain() {
        view = null;
    }
}
