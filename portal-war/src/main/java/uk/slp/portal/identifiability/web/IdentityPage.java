package uk.slp.portal.identifiability.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.Confirmed;
import uk.slp.portal.identifiability.HitKind;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityKeeper;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.IdentitySettlements;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.identifiability.Settled;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/**
 * Could anyone be recognised? One hit at a time beside the text around it, the list of all, and the second person's
 * confirmation. A form names its hit by its mark, since the list may be another one by the time it is sent; so the forms
 * are those of HTML, and the page keeps no state.
 */
@Named
@RequestScoped
public class IdentityPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String KEEP = "keep";
    private static final String NOT_THEM = "not";
    private static final String OWN = "own";
    private static final String REMOVED = "removed";

    @Inject
    @Any
    private Instance<IdentityKeeper> keepers;

    private IdentityKeeper keeper;
    private String part = "";
    private IdentityList list;
    private int now = -1;
    private boolean sent;

    /** A hit in the list of all. */
    public record Line(int number, String kind, String place, String found, String state, boolean current) {}

    /**
     * Reads the hits of a text, after keeping what was sent.
     *
     * @param kind the kind of record
     * @param of which of its texts
     * @return the page to show next, or null to stay
     */
    public @Nullable String open(String kind, String of) {
        keeper = keepers.stream()
                .filter(k -> k.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is nothing at that address."));
        part = of;
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        sent = "POST".equals(((HttpServletRequest) external.getRequest()).getMethod());
        if (sent && done()) {
            return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&ref="
                    + Parameters.need("ref")
                    + (Parameters.get("kind") == null ? "" : "&kind=" + part);
        }
        list = keeper.list(Parameters.need("ref"), part);
        choose();
        return null;
    }

    private boolean done() {
        try {
            if (Parameters.get("confirm") != null) {
                keeper.confirm(Parameters.need("ref"), part, expected(), Parameters.get("list"));
                Messages.done("Confirmed. Nothing stands against the release because of what could be recognised.");
            } else {
                keeper.settle(command());
                Messages.done("Settled.");
            }
            return true;
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (StaleVersion changed) {
            Messages.add(
                    "", "The text was changed after you opened this page. Look at the hit again and settle it again.");
        } catch (NotAllowedNow closed) {
            Messages.add("", Objects.requireNonNullElse(closed.getMessage(), ""));
        }
        return false;
    }

    private SettleHit command() {
        String choice = Parameters.need("choice");
        IdentityAnswer answer =
                switch (choice) {
                    case "" -> throw new RuleViolation("choice", "required", "Choose how to settle this hit.");
                    case KEEP -> IdentityAnswer.KEPT;
                    case NOT_THEM -> IdentityAnswer.NOT_THIS_PERSON;
                    case REMOVED -> IdentityAnswer.REMOVED;
                    default -> IdentityAnswer.CHANGED;
                };
        String words = choice.equals(OWN) ? Parameters.get("words") : choice;
        return new SettleHit(
                Parameters.need("ref"),
                part,
                Parameters.need("mark"),
                expected(),
                answer,
                Parameters.get("reason"),
                answer == IdentityAnswer.CHANGED ? words : null,
                Parameters.get("everywhere") != null);
    }

    private static long expected() {
        try {
            return Long.parseLong(Parameters.need("expected"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The hit that was sent and refused, the one asked for, or the first that is open. */
    private void choose() {
        List<IdentityHit> hits = list.state().hits();
        for (int i = 0; i < hits.size(); i++) {
            boolean refused = sent && hits.get(i).mark().equals(Parameters.get("mark"));
            if (refused || !sent && Integer.toString(i + 1).equals(Parameters.get("hit"))) {
                now = i;
                return;
            }
        }
        List<IdentityHit> open = list.state().open();
        now = hits.isEmpty() ? -1 : open.isEmpty() ? 0 : hits.indexOf(open.get(0));
    }

    /** The list as the person may see it. */
    public IdentityList list() {
        return list;
    }

    private IdentityState state() {
        return list.state();
    }

    /** How many hits there are. */
    public int total() {
        return state().hits().size();
    }

    /** How many are settled. */
    public int settled() {
        return total() - state().open().size();
    }

    /** Whether a hit is shown. */
    public boolean any() {
        return now >= 0;
    }

    /** The hit that is shown. */
    public IdentityHit hit() {
        return state().hits().get(now);
    }

    /** Its number. */
    public int number() {
        return now + 1;
    }

    /** How it is settled, or null. */
    public @Nullable Settled answer() {
        return state().answer(hit()).orElse(null);
    }

    /** "Kept, with a reason: the name of a town. Priya Nair, 3 May 2026". */
    public String answerLine() {
        Settled s = Objects.requireNonNull(answer());
        String reason = s.reason() == null ? "" : ": " + s.reason().replaceAll("[.]$", "");
        return s.answer().words(list.ofCase()) + reason + ". " + s.name() + ", "
                + DAY.format(s.at().atZone(PortalTime.LONDON));
    }

    /** Where it stands: "In paragraph 3.2, and once more in 5.14." */
    public String where() {
        List<String> others = others();
        String first = hit().place();
        return others.isEmpty()
                ? "In: " + first + "."
                : "In: " + first + ", and also in: " + String.join(", ", others) + ".";
    }

    /** The places of the other hits of the same words. */
    public List<String> others() {
        return state().hits().stream()
                .filter(other -> other != hit() && IdentitySettlements.same(other, hit()))
                .map(IdentityHit::place)
                .distinct()
                .toList();
    }

    /** How many other hits have the same words. */
    public int more() {
        return (int) state().hits().stream()
                .filter(other -> other != hit() && IdentitySettlements.same(other, hit()))
                .count();
    }

    /** The number of the next open hit after this one, round the list; 0 if there is no other. */
    public int next() {
        int all = total();
        for (int step = 1; step < all; step++) {
            int at = (now + step) % all;
            if (state().answer(state().hits().get(at)).isEmpty()) {
                return at + 1;
            }
        }
        return 0;
    }

    /** What the button of the form says. */
    public String button() {
        return next() == 0 ? "Settle this hit" : "Settle and go to hit " + next();
    }

    /** Whether the words of the hit can be replaced here. */
    public boolean replaces() {
        return list.mayChange() && hit().kind() != HitKind.COMBINATION && !hit().inFileOnly();
    }

    /** Whether the hit shown is the one that was sent and refused: what was sent for another is not said of this one. */
    private boolean sentAgain() {
        return sent && any() && hit().mark().equals(Parameters.get("mark"));
    }

    /** Whether a choice is the one that was sent and refused. */
    public boolean chosen(String choice) {
        return sentAgain() && choice.equals(Parameters.get("choice"));
    }

    /** What was typed and refused. */
    public String typed(String name) {
        return sentAgain() ? Parameters.need(name) : "";
    }

    /** Whether the same words elsewhere are settled too: as it was sent and refused, else yes. */
    public boolean everywhere() {
        return !sentAgain() || Parameters.get("everywhere") != null;
    }

    /** What was typed for a hit that is not there any more, so that it is not lost; empty if nothing was. */
    public String typedForAnother() {
        if (!sent || sentAgain()) {
            return "";
        }
        return Stream.of("words", "reason")
                .map(name -> Parameters.need(name).strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    /** The paragraphs around the hit, with every hit in them. */
    public List<ShownPlace> shown() {
        return any() ? ShownPlace.around(list, hit()) : List.of();
    }

    /** All hits, for the list. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<IdentityHit> hits = state().hits();
        for (int i = 0; i < hits.size(); i++) {
            IdentityHit hit = hits.get(i);
            lines.add(new Line(
                    i + 1,
                    hit.kind().label(),
                    hit.place(),
                    hit.found().replaceAll("\\s+", " "),
                    state().answer(hit)
                            .map(s -> s.answer().words(list.ofCase()))
                            .orElse("Open"),
                    i == now));
        }
        return lines;
    }

    /** The details that identify together, if they do: why. */
    public @Nullable String together() {
        return state().hits().stream()
                .filter(hit -> hit.kind() == HitKind.COMBINATION)
                .map(IdentityHit::reason)
                .findFirst()
                .orElse(null);
    }

    /** The number of that hit. */
    public int togetherNumber() {
        List<IdentityHit> hits = state().hits();
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).kind() == HitKind.COMBINATION) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Who settled the hits. */
    public String settlers() {
        String names = String.join(
                ", ",
                state().hits().stream()
                        .flatMap(hit -> state().answer(hit).stream())
                        .map(Settled::name)
                        .distinct()
                        .toList());
        return names.isEmpty() ? "nobody yet" : names;
    }

    /** Who confirmed the list and when, or null. */
    public @Nullable String confirmed() {
        return state().confirmed().map(IdentityPage::told).orElse(null);
    }

    private static String told(Confirmed by) {
        return by.name() + ", " + DAY.format(by.at().atZone(PortalTime.LONDON));
    }

    /** Whether the person can confirm now. */
    public boolean confirms() {
        return list.mayConfirm()
                && !list.first()
                && !state().tooMany()
                && state().open().isEmpty()
                && confirmed() == null;
    }

    /** The planned day of publication. */
    public String planned() {
        return list.planned() == null ? "not planned" : DAY.format(list.planned());
    }

    /** "14,210". */
    public String words() {
        return String.format(Locale.ENGLISH, "%,d", list.words());
    }
}
