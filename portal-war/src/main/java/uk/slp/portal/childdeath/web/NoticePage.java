package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.LineKind;
import uk.slp.portal.childdeath.NoticeQueries;
import uk.slp.portal.childdeath.NoticeRow;
import uk.slp.portal.childdeath.NoticeService;
import uk.slp.portal.childdeath.NoticeView;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** What somebody tells of a death: its parts while it is written, its receipt once it was sent. */
@Named("deathNotice")
@RequestScoped
public class NoticePage {
    @Inject
    private NoticeQueries queries;

    @Inject
    private NoticeService service;

    private @Nullable NoticeView view;
    private @Nullable List<NoticeRow> mine;
    private @Nullable String version;

    /** Reads it. */
    public void load() {
        view();
    }

    /** The notice. */
    public NoticeView view() {
        if (view == null) {
            view = queries.view(Parameters.need("ref"));
        }
        return view;
    }

    /** One's own notices. */
    public List<NoticeRow> mine() {
        if (mine == null) {
            mine = queries.mine();
        }
        return mine;
    }

    /** The lists of people that belong to it. */
    public List<LineKind> lists() {
        return LineKind.ofNotice();
    }

    /** Adds a line to a list and shows its page. */
    public @Nullable String add(String list) {
        try {
            UUID line = service.addLine(view().reference(), Coded.of(LineKind.class, list), Map.of());
            return "/childdeath/notice-line.xhtml?faces-redirect=true&ref=" + view().reference() + "&line=" + line;
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
        }
        return null;
    }

    /** Sends it. */
    public @Nullable String send() {
        try {
            service.send(view().reference(), Versions.of(version, view().version()));
        } catch (RuleViolation refused) {
            // The answers are on other pages, so the list at the top says it all.
            refused.violations().forEach(one -> Messages.add("", one.message()));
            return null;
        } catch (StaleVersion stale) {
            version = null;
            view = null;
            Messages.add("", Changer.told(stale) + " Look at what changed, then send it again.");
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        return "/childdeath/notice.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    /** Takes it back. */
    public @Nullable String discard() {
        try {
            service.discard(view().reference(), Versions.of(version, view().version()));
        } catch (StaleVersion stale) {
            version = null;
            view = null;
            Messages.add("", Changer.told(stale));
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
            return null;
        }
        Messages.done("The notification was discarded. Nothing of it was sent.");
        return "/childdeath/notices.xhtml?faces-redirect=true";
    }

    public String getVersion() {
        return version == null ? Long.toString(view().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
