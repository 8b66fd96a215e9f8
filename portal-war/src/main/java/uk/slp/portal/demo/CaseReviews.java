package uk.slp.portal.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conduct.ConductCommands;
import uk.slp.portal.conduct.ConductService;
import uk.slp.portal.demo.CasePlayer.Played;
import uk.slp.portal.demo.CaseRecords.Found;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityKeeper;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.panel.PanelService;
import uk.slp.portal.panel.RecordOutcome;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.practicereview.AppointmentCommands;
import uk.slp.portal.practicereview.AppointmentView;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.practicereview.ImprovementCommands;
import uk.slp.portal.practicereview.ImprovementService;
import uk.slp.portal.practicereview.PracticeReviewService;
import uk.slp.portal.practicereview.ReviewCommands;
import uk.slp.portal.practicereview.ReviewerAppointmentQueries;
import uk.slp.portal.practicereview.ReviewerAppointmentService;
import uk.slp.portal.rapidreview.AskForSignOff;
import uk.slp.portal.rapidreview.RapidReviewService;
import uk.slp.portal.rapidreview.ReopenReview;
import uk.slp.portal.rapidreview.SendReview;
import uk.slp.portal.rapidreview.SignOffReview;
import uk.slp.portal.rapidreview.WriteSection;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.persistence.Coded;

/** The steps of an invented case after the notification: rapid review, national body, practice review. */
@Dependent
class CaseReviews {
    private static final String PANEL = "N-PANEL";
    private static final int ACCESS_DAYS = 60;

    @Inject
    private RapidReviewService rapidReviews;

    @Inject
    private PanelService panel;

    @Inject
    private PracticeReviewService practiceReviews;

    @Inject
    private ReviewerAppointmentQueries reviewers;

    @Inject
    private ReviewerAppointmentService appointments;

    @Inject
    private ConductService conduct;

    @Inject
    private ImprovementService improvements;

    @Inject
    @Any
    private Instance<IdentityKeeper> keepers;

    @Inject
    private CasePeople people;

    @Inject
    private CaseRecords records;

    void step(Played played, CaseFile.Step step) {
        switch (step.what()) {
            case "write", "ask_for_sign_off", "reopen", "sign", "send" -> rapidReview(played, step);
            case "outcome" -> outcome(played, step.how());
            case "commission" -> commission(played, step);
            case "report", "describe", "explain_delay", "mark_final" -> report(played, step);
            default -> {
                if (step.what().startsWith("inform")) {
                    information(played, step);
                } else {
                    release(played, step);
                }
            }
        }
    }

    /** What is published in place of a withheld report. */
    private void information(Played played, CaseFile.Step step) {
        CaseFile file = played.file;
        Found found = records.improvements(played.notification);
        String today = played.days.before(step.daysBefore()).toString();
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        switch (step.what()) {
            case "inform" ->
                improvements.write(new ImprovementCommands.Write(
                        found.reference(),
                        found.version(),
                        file.answer("informationTitle"),
                        file.text("information summary"),
                        file.needed("information"),
                        file.text("information done"),
                        file.text("information follow-up"),
                        file.codes("themes"),
                        file.codes("harms"),
                        file.codes("informationAges"),
                        file.codes("agencies")));
            case "inform_complete" -> improvements.complete(plain(found, null));
            case "inform_confirm" ->
                improvements.confirm(new ReviewCommands.Confirm(found.reference(), found.version(), items(step.how())));
            case "inform_plan" ->
                improvements.plan(
                        new ReviewCommands.OnDay(found.reference(), found.version(), planned(played, step.how())));
            case "inform_copy" ->
                improvements.sendCopy(new ReviewCommands.OnDay(found.reference(), found.version(), today));
            case "inform_publish" -> {
                recognised(played, found.reference(), "improvements");
                improvements.publish(new ReviewCommands.Publish(found.reference(), found.version(), null));
            }
            default -> throw new IllegalStateException("There is no step " + step.what());
        }
    }

    private void rapidReview(Played played, CaseFile.Step step) {
        Found review = records.rapidReview(played.notification);
        if (step.what().equals("sign")) {
            sign(played, step.how(), review);
            return;
        }
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        switch (step.what()) {
            case "write" -> write(played, step, review);
            case "ask_for_sign_off" ->
                rapidReviews.askForSignOff(new AskForSignOff(review.reference(), review.version()));
            case "reopen" ->
                rapidReviews.reopen(
                        new ReopenReview(review.reference(), review.version(), played.file.needed("reopen")));
            default ->
                rapidReviews.send(new SendReview(
                        review.reference(),
                        review.version(),
                        played.file.text("rapid review late reason"),
                        Set.of("inequalities_empty", "lived_experience_empty", "surviving_children_empty")));
        }
    }

    /** Writes the sections for which the file has a text; the meeting was on the day of writing. */
    private void write(Played played, CaseFile.Step step, Found review) {
        long version = review.version();
        for (ReviewSection section : ReviewSection.values()) {
            Map<ReviewField, String> answers = new EnumMap<>(ReviewField.class);
            for (ReviewField field : section.fields()) {
                String text = played.file.text(field.apiName());
                if (text != null) {
                    answers.put(field, text);
                }
            }
            if (section == ReviewSection.MEETING && answers.containsKey(ReviewField.ATTENDEES)) {
                answers.put(
                        ReviewField.MEETING_DATE,
                        played.days.before(step.daysBefore()).toString());
            }
            if (!answers.isEmpty()) {
                version = rapidReviews
                        .write(new WriteSection(review.reference(), version, section, answers))
                        .version();
            }
        }
    }

    private void sign(Played played, String how, Found review) {
        String[] who = how.split("\\s+");
        people.actAs(
                played.organisation(
                        switch (who[0]) {
                            case "icb" -> "ICB";
                            case "police" -> "POL";
                            default -> "LA";
                        }),
                Role.SAFEGUARDING_PARTNER);
        boolean agrees = who.length == 1;
        rapidReviews.signOff(new SignOffReview(
                review.reference(), review.version(), agrees, agrees ? null : played.file.needed("dissent")));
    }

    private void outcome(Played played, String code) {
        CaseFile file = played.file;
        Found found = records.panelCase(played.notification);
        PanelOutcome outcome = Coded.of(PanelOutcome.class, code);
        people.actAs(PANEL, Role.PANEL_SECRETARIAT);
        panel.record(new RecordOutcome(
                found.reference(),
                found.version(),
                outcome,
                file.needed("outcome " + code),
                outcome.national() ? file.needed("outcome improvements") : null,
                outcome.national() ? file.needed("outcome law") : null,
                outcome.national() ? file.needed("outcome recurrent") : null,
                file.text("outcome quality")));
    }

    private void commission(Played played, CaseFile.Step step) {
        CaseFile file = played.file;
        Found review = records.practiceReview(played.notification);
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        practiceReviews.commission(new ReviewCommands.Commission(
                review.reference(),
                review.version(),
                file.needed("scope"),
                file.needed("key lines"),
                file.answer("method"),
                file.answer("reviewer"),
                played.days.before(step.daysBefore()).toString(),
                // Open to the author while somebody looks at the demonstration, however long ago the review began.
                new ReviewCommands.Access(null, played.days.after(ACCESS_DAYS).toString())));
        independence(played, review.reference());
    }

    /** The manager records what the reviewer said, and a partner confirms it. */
    private void independence(Played played, String reference) {
        AppointmentView appointment = reviewers.of(reference).appointments().get(0);
        appointments.declare(new AppointmentCommands.Declare(
                reference,
                appointment.id(),
                appointment.version(),
                List.of(),
                null,
                "I have not worked for any agency of this case, and know nobody in it."));
        people.actAs(played.organisation("LA"), Role.SAFEGUARDING_PARTNER);
        AppointmentView declared = reviewers.of(reference).appointments().get(0);
        appointments.confirm(new AppointmentCommands.Confirm(reference, declared.id(), declared.version(), null));
    }

    /** Each partner agrees with the final report. */
    private void partnersSign(Played played, Found review) {
        for (String partner : List.of("LA", "ICB", "POL")) {
            people.actAs(played.organisation(partner), Role.SAFEGUARDING_PARTNER);
            conduct.signOff(new ConductCommands.SignOff(review.reference(), review.version(), true, null));
        }
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
    }

    private void report(Played played, CaseFile.Step step) {
        CaseFile file = played.file;
        Found review = records.practiceReview(played.notification);
        if (step.what().equals("report") || step.what().equals("describe")) {
            people.actAs(file.answers().getOrDefault("reviewer", ""));
        } else {
            people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        }
        switch (step.what()) {
            case "report" ->
                practiceReviews.write(
                        new ReviewCommands.WriteReport(review.reference(), review.version(), file.needed("report")));
            case "describe" ->
                practiceReviews.describe(new ReviewCommands.Describe(
                        review.reference(),
                        review.version(),
                        file.answer("title"),
                        file.text("summary"),
                        file.text("content note"),
                        file.answer("method"),
                        file.codes("themes"),
                        file.codes("harms"),
                        file.codes("ages"),
                        file.codes("agencies"),
                        file.answer("improvementsSection"),
                        file.answer("reasonsSection")));
            case "explain_delay" -> practiceReviews.explainDelay(plain(review, file.needed("delay")));
            default -> practiceReviews.markFinal(plain(review, null));
        }
    }

    private void release(Played played, CaseFile.Step step) {
        CaseFile file = played.file;
        Found review = records.practiceReview(played.notification);
        String today = played.days.before(step.daysBefore()).toString();
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        switch (step.what()) {
            case "not_proceed" -> practiceReviews.notProceed(plain(review, file.needed("not proceeding")));
            case "confirm" ->
                practiceReviews.confirm(
                        new ReviewCommands.Confirm(review.reference(), review.version(), items(step.how())));
            case "plan" ->
                practiceReviews.plan(
                        new ReviewCommands.OnDay(review.reference(), review.version(), planned(played, step.how())));
            case "copy" ->
                practiceReviews.sendCopy(new ReviewCommands.OnDay(review.reference(), review.version(), today));
            case "publish" -> {
                recognised(played, review.reference(), "report");
                partnersSign(played, review);
                practiceReviews.publish(new ReviewCommands.Publish(
                        review.reference(), review.version(), file.text("publish override")));
            }
            case "withhold" ->
                practiceReviews.withhold(new ReviewCommands.Withhold(
                        review.reference(),
                        review.version(),
                        file.needed("withheld"),
                        file.text("improvement information"),
                        file.text("no information")));
            case "repository" ->
                practiceReviews.sendToRepository(new ReviewCommands.OnDay(review.reference(), review.version(), today));
            default -> throw new IllegalStateException("There is no step " + step.what());
        }
    }

    /** The manager settles what is found; a delegated partner reads the whole and confirms. */
    private void recognised(Played played, String review, String part) {
        IdentityKeeper keeper = keepers.stream()
                .filter(one -> one.kind().equals("practice-reviews"))
                .findFirst()
                .orElseThrow();
        IdentityList list = keeper.list(review, part);
        for (IdentityHit hit : list.state().open()) {
            keeper.settle(new SettleHit(
                    review,
                    part,
                    hit.mark(),
                    list.version(),
                    IdentityAnswer.KEPT,
                    "An invented detail, which leads to nobody.",
                    null,
                    false));
        }
        people.actAs(played.organisation("LA"), Role.SAFEGUARDING_PARTNER);
        IdentityList settled = keeper.list(review, part);
        keeper.confirm(review, part, settled.version(), settled.state().listMark());
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
    }

    private static ReviewCommands.Step plain(Found review, @Nullable String reason) {
        return new ReviewCommands.Step(review.reference(), review.version(), reason);
    }

    private static String planned(Played played, String how) {
        int days = Integer.parseInt(how);
        return (days < 0 ? played.days.before(-days) : played.days.after(days)).toString();
    }

    private static List<String> items(String how) {
        int count = how.isEmpty() ? ChecklistItem.values().length : Integer.parseInt(how);
        return Arrays.stream(ChecklistItem.values())
                .limit(count)
                .map(ChecklistItem::code)
                .toList();
    }
}
