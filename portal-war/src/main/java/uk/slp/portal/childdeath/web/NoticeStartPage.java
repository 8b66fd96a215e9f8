package uk.slp.portal.childdeath.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.NoticeKind;
import uk.slp.portal.childdeath.NoticeService;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** The first question to somebody who tells of a death: what no panel reviews is kept out here, with kind words. */
@Named("deathNoticeStart")
@RequestScoped
public class NoticeStartPage {
    @Inject
    private NoticeService service;

    private @Nullable String kind;

    /** What can be told, and what cannot. */
    public List<Option> kinds() {
        return allKinds();
    }

    /** The same for who asks for a link. */
    static List<Option> allKinds() {
        return List.of(
                new Option(
                        "live_birth",
                        "A child born alive who has died",
                        "At any gestation, up to the last day before the 18th birthday, whatever the cause."),
                new Option(
                        "unattended_stillbirth",
                        "A stillbirth with no healthcare professional present",
                        "Agencies respond together at once. No overview panel reviews it."),
                new Option("attended_stillbirth", "A stillbirth with a healthcare professional present", ""),
                new Option("fetal_loss", "The loss of a pregnancy before it could be a stillbirth", ""),
                new Option("termination", "A planned termination of pregnancy carried out within the law", ""));
    }

    /** Begins, or says why nothing is to be sent. */
    public @Nullable String start() {
        if (kind == null || kind.isBlank()) {
            Messages.add("kind", "Choose what you want to tell of.");
            return null;
        }
        if (!Coded.known(NoticeKind.class, kind)) {
            return null;
        }
        return "/childdeath/notice.xhtml?faces-redirect=true&ref="
                + service.start(Coded.of(NoticeKind.class, kind)).reference();
    }

    /** Whether what was chosen is reviewed by nobody here. */
    public boolean isOutside() {
        return kind != null && !kind.isBlank() && !Coded.known(NoticeKind.class, kind);
    }

    /** Whether it was a termination, of which nobody is to be told. */
    public boolean isTermination() {
        return "termination".equals(kind);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
