package uk.slp.portal.known.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.known.KnownBeside;
import uk.slp.portal.known.KnownKeeper;
import uk.slp.portal.known.KnownMark;
import uk.slp.portal.known.MarkPassage;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/**
 * Passages near to one part of a review, and what its writers made of them. Each form of the page names its passage
 * instead of counting on its place in a list that may be another one by the time it is sent; so the forms are those of
 * HTML, and the page keeps no state.
 */
@Named
@RequestScoped
public class KnownPage {
    private static final Set<String> FIELDS = Set.of("reason", "howUsed");

    @Inject
    @Any
    private Instance<KnownKeeper> keepers;

    private KnownKeeper keeper;
    private String part = "";
    private KnownBeside beside;

    /**
     * Reads what stands beside a part of a review, after keeping what was sent.
     *
     * @param kind the kind of review
     * @param of the part, by its code
     * @return the page to show next, or null to stay
     */
    public @Nullable String open(String kind, String of) {
        keeper = keepers.stream()
                .filter(k -> k.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is nothing at that address."));
        part = of;
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        boolean sent = "POST".equals(((HttpServletRequest) external.getRequest()).getMethod());
        if (sent && marked()) {
            return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&ref="
                    + Parameters.need("ref") + "&section=" + part;
        }
        beside = keeper.beside(Parameters.need("ref"), part);
        return null;
    }

    private boolean marked() {
        String passage = Parameters.need("passage");
        String chosen = Parameters.need("do");
        KnownMark mark = Coded.known(KnownMark.class, chosen) ? Coded.of(KnownMark.class, chosen) : null;
        if (mark == null && !"none".equals(chosen)) {
            Messages.add("", "Choose what to do with the passage: use it, set it aside, or take its mark away.");
            return false;
        }
        try {
            keeper.mark(new MarkPassage(
                    Parameters.need("ref"),
                    part,
                    passage,
                    expected(),
                    mark,
                    Parameters.get("reason"),
                    Parameters.get("howUsed")));
        } catch (RuleViolation refused) {
            refused.violations()
                    .forEach(v ->
                            Messages.add(FIELDS.contains(v.field()) ? field(v.field(), passage) : "", v.message()));
            return false;
        } catch (StaleVersion changed) {
            Messages.add(
                    "",
                    "What is said of this passage was changed after you opened the page. Look at it and say it again.");
            return false;
        }
        Messages.done(
                mark == KnownMark.USED
                        ? "The passage is in the annex “What we already knew”."
                        : mark == null
                                ? "The mark is taken away."
                                : "The passage is set aside and will not come again.");
        return true;
    }

    private static long expected() {
        try {
            return Long.parseLong(Parameters.need("expected"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The name of a field of the form of one passage. */
    public String field(String name, String passage) {
        return passage.isEmpty() ? name : name + "-" + passage;
    }

    /** What was typed into the form of one passage and refused; else what is kept. */
    public String typed(String name, String passage, @Nullable String kept) {
        boolean sent = passage.equals(Parameters.get("passage"));
        return Objects.requireNonNullElse(sent ? Parameters.get(name) : kept, "");
    }

    /** Whether the form of a passage was sent and refused, so that it stays open. */
    public boolean open(String passage) {
        return passage.equals(Parameters.get("passage"));
    }

    /** What stands beside the writing. */
    public KnownBeside beside() {
        return beside;
    }
}
