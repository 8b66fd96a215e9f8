package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeathAnswers;
import uk.slp.portal.childdeath.model.ChildDeathTransitions;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.childdeath.model.DeathLine;
import uk.slp.portal.childdeath.model.NoticeChecks;
import uk.slp.portal.deadlines.ClockView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Cases as they are shown: rows of lists, and whole. */
@ApplicationScoped
class ChildDeathViews {
    @Inject
    private FormViews forms;

    @Inject
    private AnswerWords words;

    @Inject
    private OrganisationRegister register;

    @Inject
    private NoticeReceiver receiver;

    ChildDeathRow row(ChildDeath death, Set<UUID> own) {
        return new ChildDeathRow(
                death.id(),
                death.reference(),
                death.child(),
                AgeWords.exact(death.birthDate(), death.deathDate()),
                death.deathDate(),
                death.status(),
                death.ownerId(),
                register.name(death.ownerId()),
                own.contains(death.ownerId()),
                words.authority(death.residenceCode()),
                place(death),
                death.jointResponse(),
                death.keyWorker(),
                death.inquest(),
                death.nationalSentAt() == null ? death.nationalDueAt() : null,
                death.panelAim(),
                death.notifiedAt());
    }

    private String place(ChildDeath death) {
        return DeathForm.named("placeKind")
                .map(field -> words.of(field, death.placeKind()))
                .orElse("");
    }

    ChildDeathView whole(
            ChildDeath death,
            ChildDeathAnswers kept,
            List<DeathLine> lines,
            List<ChildDeathStep> history,
            boolean own,
            Set<Permission> held,
            Instant now) {
        Answers answers = kept.answers();
        return new ChildDeathView(
                death.view(register.name(death.ownerId())),
                own,
                kept.kind(),
                death.mayReview(),
                answers.all(),
                forms.sections(DeathSection.ofCase(), kept.kind(), answers),
                forms.lines(lines),
                death.status().isOpen() ? warnings(death, kept) : List.of(),
                clocks(death, now),
                history,
                own ? actions(death, held) : EnumSet.noneOf(ChildDeathAction.class),
                death.nationalSentAt(),
                death.nationalDueAt() != null
                        && death.nationalSentAt() == null
                        && death.status().isOpen(),
                days(death),
                placeWords(death),
                death.placePanelId() == null ? null : register.name(death.placePanelId()),
                death.changedAt());
    }

    private static Set<ChildDeathAction> actions(ChildDeath death, Set<Permission> held) {
        Set<ChildDeathAction> possible = EnumSet.noneOf(ChildDeathAction.class);
        possible.addAll(ChildDeathTransitions.RULES.allowed(death.status(), held));
        return possible;
    }

    /** Rules 59, 60 and 64, and the number that is still missing (rule 57). */
    private static List<Violation> warnings(ChildDeath death, ChildDeathAnswers kept) {
        List<Violation> found = new ArrayList<>();
        if (death.keyWorker() == null) {
            found.add(new Violation("keyWorker", "no_key_worker", "No key worker is named for the family."));
        }
        if (NoticeChecks.triggered(kept.answers()) && !"yes".equals(death.jointResponse())) {
            String why = kept.answers().get("jointWhy");
            found.add(new Violation(
                    "jointResponse",
                    "response_expected",
                    "One of the five reasons for a joint agency response is true, and there is none. "
                            + (why == null ? "No reason is given." : "Reason given: " + why)));
        }
        if ("yes".equals(death.abuseSuspected())) {
            found.add(new Violation(
                    "abuseSuspected",
                    "tell_authority",
                    "Abuse or neglect is known or suspected. The local authority decides on a serious incident notification:"
                            + " make sure that it has been told. Nothing of this case is carried over."));
        }
        if (kept.kind() == NoticeKind.LIVE_BIRTH
                && death.nhsNumber() == null
                && !"non_resident".equals(death.nhsAbsent())) {
            found.add(new Violation("nhsNumber", "no_number", "The NHS number is still missing."));
        }
        return found;
    }

    private List<ClockView> clocks(ChildDeath death, Instant now) {
        List<ClockView> clocks = new ArrayList<>();
        Instant national = death.nationalDueAt();
        if (national != null && death.status() != ChildDeathStatus.CLOSED) {
            clocks.add(HourClock.of(
                    "Limit: tell the National Child Mortality Database",
                    national,
                    death.nationalSentAt(),
                    now,
                    "Clock hours from " + moment(death.notifiedAt()) + ", when the panel was told."));
        }
        Instant died = death.diedAt();
        Instant told = died == null ? null : receiver.counted(NoticeReceiver.TELL_PANEL, died);
        if (told != null) {
            clocks.add(HourClock.of(
                    "Aim: tell the panel",
                    told,
                    death.notifiedAt(),
                    now,
                    "Clock hours from the death. The panel was told at " + moment(death.notifiedAt()) + "."));
        }
        LocalDate aim = death.panelAim();
        if (aim != null) {
            clocks.add(panelAim(death, aim, now));
        }
        return clocks;
    }

    /** Missed it is amber: an aim, no duty (rule 63). */
    private static ClockView panelAim(ChildDeath death, LocalDate aim, Instant now) {
        boolean done = death.status() == ChildDeathStatus.CLOSED;
        boolean past = LocalDate.ofInstant(now, PortalTime.LONDON).isAfter(aim);
        return new ClockView(
                "Aim: review by the panel",
                (past && !done ? "Was aimed at " : "By ") + DeadlineWords.full(aim),
                done ? "reviewed" : past ? "later than aimed at" : "",
                done ? "met" : past ? "soon" : "",
                List.of(),
                List.of(
                        "Counted from the report of the review meeting or the end of the inquest, whichever is later."));
    }

    private static String moment(Instant at) {
        var local = at.atZone(PortalTime.LONDON);
        return LocalTime.from(local).withSecond(0).withNano(0) + " on " + DeadlineWords.record(local.toLocalDate());
    }

    private static String days(ChildDeath death) {
        String born = death.birthDate() == null ? "" : "Born " + DeadlineWords.record(death.birthDate()) + ", ";
        String died = (born.isEmpty() ? "Died " : "died ") + DeadlineWords.record(death.deathDate());
        String time = death.deathTime() == null ? "" : " at " + death.deathTime();
        return born + died + time + ", " + AgeWords.exact(death.birthDate(), death.deathDate());
    }

    private String placeWords(ChildDeath death) {
        String kind = place(death);
        return kind
                + (death.placeCode() == null ? "" : (kind.isEmpty() ? "" : ", ") + words.authority(death.placeCode()));
    }

    ChildDeathStep step(StatusChange change, @Nullable String name) {
        boolean notice = change.action().equals("notify");
        return new ChildDeathStep(
                change.changedAt(),
                title(change),
                name == null ? change.changedBy() : name,
                notice ? change.reason() : null,
                notice ? null : change.reason());
    }

    private static String title(StatusChange change) {
        return switch (change.action()) {
            case "notify" -> change.fromStatus() == null ? "Case opened" : "Told of again";
            case "national_told" -> "National database told";
            case "transfer_offered" -> "Offered to another panel";
            case "transfer_declined" -> "Offer declined by the other panel";
            case "transfer_withdrawn" -> "Offer taken back";
            case "meeting_planned" -> "Review meeting planned";
            case "meeting_moved" -> "Review meeting moved";
            case "meeting_called_off" -> "Review meeting called off";
            case "meeting_held" -> "Review meeting held";
            default ->
                Coded.known(ChildDeathAction.class, change.action())
                        ? Coded.of(ChildDeathAction.class, change.action()).label()
                        : change.action().replace('_', ' ');
        };
    }

    static ChildDeathWork aim(ChildDeath death) {
        return new ChildDeathWork(
                death.reference(),
                "Aim: review by the panel",
                "",
                death.panelAim(),
                null,
                ChildDeathDesk.PANEL_AIM,
                "/child-deaths/" + death.reference(),
                death.notifiedAt());
    }

    ChildDeathWork work(ChildDeath death) {
        Instant due = death.nationalDueAt();
        String path = "/child-deaths/" + death.reference();
        if (due != null && death.nationalSentAt() == null) {
            return new ChildDeathWork(
                    death.reference(),
                    "Tell the National Child Mortality Database",
                    "Clock hours from " + moment(death.notifiedAt()) + ", when your panel was told.",
                    LocalDate.ofInstant(due, PortalTime.LONDON),
                    due,
                    NoticeReceiver.TELL_NATION,
                    path,
                    death.notifiedAt());
        }
        boolean begin = death.status() == ChildDeathStatus.NOTIFIED;
        return new ChildDeathWork(
                death.reference(),
                begin ? "Begin to gather information" : "Name a key worker for the family",
                "The panel was told on "
                        + DeadlineWords.record(LocalDate.ofInstant(death.notifiedAt(), PortalTime.LONDON)) + ".",
                null,
                null,
                ChildDeathDesk.PANEL_AIM,
                begin ? path : path + "/edit/family",
                death.notifiedAt());
    }
}
