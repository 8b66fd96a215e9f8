package uk.slp.portal.recommendation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.ChooseRepeat;
import uk.slp.portal.recommendation.RepeatKeeper;
import uk.slp.portal.recommendation.RepeatKind;
import uk.slp.portal.recommendation.RepeatLine;
import uk.slp.portal.recommendation.SaidBefore;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/**
 * "You have said this before": earlier recommendations near to those of one part of a review, with the choice of what the
 * new one is to each. Forms name both, instead of counting on a place in a list that may be another one by the time they
 * are sent; so they are those of HTML, and the page keeps no state.
 */
@Named
@RequestScoped
public class EarlierPage {
    private static final Set<String> FIELDS = Set.of("choice", "reason");

    @Inject
    @Any
    private Instance<RepeatKeeper> keepers;

    private RepeatKeeper keeper;
    private SaidBefore before;
    private boolean ended;

    /**
     * Reads what is beside a part of a review, after keeping what was sent.
     *
     * @param kind the kind of review
     * @param part the part, by its code
     * @return the page to show next, or null to stay
     */
    public @Nullable String open(String kind, String part) {
        keeper = keepers.stream()
                .filter(k -> k.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is nothing at that address."));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        boolean sent = "POST".equals(((HttpServletRequest) external.getRequest()).getMethod());
        if (sent && kept(part)) {
            return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&ref="
                    + Parameters.need("ref") + "&section=" + part;
        }
        if (ended) {
            return null;
        }
        before = keeper.saidBefore(Parameters.need("ref"), part);
        return null;
    }

    private boolean kept(String part) {
        String key = Parameters.need("key");
        String earlier = Parameters.need("earlier");
        String chosen = Parameters.need("choice");
        boolean forget = "forget".equals(Parameters.get("do"));
        RepeatKind kind = Coded.known(RepeatKind.class, chosen) ? Coded.of(RepeatKind.class, chosen) : null;
        try {
            keeper.choose(new ChooseRepeat(
                    Parameters.need("ref"), part, key, earlier, expected(), kind, forget, Parameters.get("reason")));
        } catch (RuleViolation refused) {
            refused.violations()
                    .forEach(v -> Messages.add(
                            FIELDS.contains(v.field()) ? field(v.field(), key, earlier) : "", v.message()));
            return false;
        } catch (StaleVersion changed) {
            Messages.add(
                    "",
                    "What is said of this recommendation was changed after you opened the page. Look at it and say it again.");
            return false;
        } catch (NotAllowedNow notNow) {
            // The part cannot be written any more, so nothing stands beside it; the page keeps what was typed.
            Messages.add("", String.valueOf(notNow.getMessage()));
            ended = true;
            return false;
        }
        Messages.done(forget ? "The choice is taken away." : "The choice is saved with the review.");
        return true;
    }

    private static long expected() {
        try {
            return Long.parseLong(Parameters.need("expected"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** What is beside the writing; null once it cannot be written any more. */
    public SaidBefore before() {
        return before;
    }

    /** Where the page leads back: to the writing, or to the review that is not written any more. */
    public String back() {
        return before == null ? "/" + keeper.kind() + "/" + Parameters.need("ref") : before.back();
    }

    /** The reason that was sent. */
    public String typed() {
        return Parameters.need("reason");
    }

    /** What a new recommendation can be to an earlier one. */
    public List<RepeatKind> kinds(RepeatLine line) {
        return line.own() ? List.of(RepeatKind.values()) : List.of(RepeatKind.STRENGTHEN, RepeatKind.DIFFERENT);
    }

    /** The name of a field of one form. */
    public String field(String name, String key, String earlier) {
        return earlier.isEmpty() ? name : name + "-" + key + "-" + earlier;
    }

    /** Whether the form was sent and refused, so that what was typed stays in it. */
    public boolean sent(String key, String earlier) {
        return key.equals(Parameters.get("key")) && earlier.equals(Parameters.get("earlier"));
    }

    /** Whether a choice is the one that was sent, or the one that is kept. */
    public boolean chosen(String key, RepeatLine line, RepeatKind kind) {
        return sent(key, line.earlier()) ? kind.code().equals(Parameters.get("choice")) : kind == line.kind();
    }

    /** The reason that was typed and refused; else the one that is kept. */
    public String reason(String key, RepeatLine line) {
        return Objects.requireNonNullElse(sent(key, line.earlier()) ? Parameters.get("reason") : line.reason(), "");
    }

    /** A day in words. */
    public String day(@Nullable LocalDate day) {
        return LedgerTexts.day(day);
    }

    /** A moment in words. */
    public String moment(@Nullable Instant at) {
        return LedgerTexts.moment(at);
    }
}
