package uk.slp.portal.childdeathreturn;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathreturn.model.AskedForms;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ReturnAnswers;
import uk.slp.portal.childdeathreturn.model.ReturnTransitions;
import uk.slp.portal.childdeathreturn.model.ReturnVersion;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.shared.access.Permission;

/** Makes of returns what people see. */
final class ReturnParts {
    /** Stands in the place of a name while nobody writes. */
    private static final String NOBODY = "Nobody: who wrote it has a conflict of interest";

    private ReturnParts() {}

    /** Names that stand beside a return. */
    record Names(String panel, String writer) {}

    /** What is needed for a clock. */
    record Now(DeadlineCalculator calculator, Instant at) {}

    static ReturnRow row(ChildDeathReturn one, String with, Now now) {
        return new ReturnRow(
                one.reference(),
                one.version(),
                one.status(),
                one.childDeathReference(),
                one.kind(),
                one.agency(),
                one.unwritten() ? NOBODY : with,
                one.completeness(),
                one.sentNumber(),
                clock(one, now));
    }

    static ReturnClock clock(ChildDeathReturn one, Now now) {
        return switch (one.status()) {
            case WITHDRAWN, CLOSED -> ReturnClock.stopped(one.dueDate());
            case SENT, NOTHING_HELD -> ReturnClock.of(now.calculator(), one.dueDate(), one.sentAt(), now.at());
            default -> ReturnClock.of(now.calculator(), one.dueDate(), null, now.at());
        };
    }

    /** As its writer sees it. */
    static ReturnView own(
            ChildDeathReturn one,
            @Nullable ReturnVersion sealed,
            ReturnForms forms,
            Names names,
            Set<Permission> held,
            Now now) {
        boolean asked = one.status() != ReturnStatus.WITHDRAWN && one.status() != ReturnStatus.CLOSED;
        EnumSet<ReturnAction> actions = EnumSet.of(
                ReturnAction.WRITE,
                ReturnAction.SEND,
                ReturnAction.HOLD_NOTHING,
                ReturnAction.CORRECT,
                ReturnAction.STEP_ASIDE);
        actions.retainAll(ReturnTransitions.RULES.allowed(one.status(), held));
        return view(
                one,
                sealed,
                asked && one.status() != ReturnStatus.NOTHING_HELD
                        ? filled(one.forms(), one, one.answers(), forms)
                        : List.of(),
                asked ? one.note() : null,
                asked ? child(one.answers()) : "",
                names,
                actions,
                now);
    }

    /** As the panel sees it: what was sent. */
    static ReturnView asked(
            ChildDeathReturn one,
            @Nullable ReturnVersion sealed,
            ReturnForms forms,
            Names names,
            Set<ReturnAction> actions,
            Now now) {
        return view(
                one,
                sealed,
                sealed == null || sealed.nothingHeld() != null
                        ? List.of()
                        : filled(sealed.forms(), one, sealed.answers(), forms),
                one.note(),
                sealed == null ? "" : child(sealed.answers()),
                names,
                actions,
                now);
    }

    /** What the panel's people may do now. */
    static Set<ReturnAction> ofPanel(ChildDeathReturn one, boolean own, Set<Permission> held) {
        EnumSet<ReturnAction> actions =
                EnumSet.of(ReturnAction.SEND_BACK, ReturnAction.GIVE, ReturnAction.WITHDRAW, ReturnAction.ASK_AGAIN);
        actions.retainAll(own ? ReturnTransitions.RULES.allowed(one.status(), held) : List.<ReturnAction>of());
        return actions;
    }

    private static @Nullable StoodAside aside(ChildDeathReturn one) {
        String name = one.asideName();
        String reason = one.asideReason();
        Instant at = one.asideAt();
        return name == null || reason == null || at == null ? null : new StoodAside(name, reason, at);
    }

    private static String child(ReturnAnswers answers) {
        return answers.of(FormDefinition.REPORTING).getOrDefault("child_name", "");
    }

    private static List<ReturnForm> filled(
            AskedForms asked, ChildDeathReturn one, ReturnAnswers answers, ReturnForms forms) {
        return asked.versions().entrySet().stream()
                .map(form -> new ReturnForm(form.getValue(), forms.filled(asked, form.getKey(), one.kind(), answers)))
                .toList();
    }

    private static ReturnView view(
            ChildDeathReturn one,
            @Nullable ReturnVersion sealed,
            List<ReturnForm> forms,
            @Nullable String note,
            String child,
            Names names,
            Set<ReturnAction> actions,
            Now now) {
        return new ReturnView(
                one.id(),
                one.reference(),
                one.version(),
                one.status(),
                one.childDeathReference(),
                names.panel(),
                one.kind(),
                one.agency(),
                one.unwritten() ? NOBODY : names.writer(),
                note,
                child,
                forms,
                one.completeness(),
                clock(one, now),
                one.stepReason(),
                one.sentNumber(),
                one.sentAt(),
                one.sentName(),
                sealed == null ? null : sealed.nothingHeld(),
                aside(one),
                sealed == null ? null : sealed.hash(),
                one.changedAt(),
                actions);
    }
}
