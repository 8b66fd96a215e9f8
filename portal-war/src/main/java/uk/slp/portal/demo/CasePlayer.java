package uk.slp.portal.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.AddAttachment;
import uk.slp.portal.notification.AttachmentService;
import uk.slp.portal.notification.NotificationService;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.StartNotification;
import uk.slp.portal.notification.SubmitNotification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.time.PortalTime;

/** Plays one invented case through the services, each step by the right person at its moment. */
@Dependent
class CasePlayer {
    private static final String PANEL = "N-PANEL";

    @Inject
    private NotificationService notifications;

    @Inject
    private AttachmentService documents;

    @Inject
    private CaseFollowUps followUps;

    @Inject
    private CaseSheets sheets;

    @Inject
    private CaseTasks tasks;

    @Inject
    private CaseConduct conduct;

    @Inject
    private CaseReviews reviews;

    @Inject
    private CasePeople people;

    @Inject
    private CaseRecords records;

    @Inject
    private PortalTime time;

    /** Plays it from its first step to its last. */
    void play(CaseFile file, CaseDays days) {
        Played played = new Played(file, days);
        int number = 0;
        for (CaseFile.Step step : file.steps()) {
            Instant moment = days.moment(step.daysBefore(), number++);
            try {
                time.demonstrationClock().at(moment, () -> step(played, step));
            } catch (RuntimeException e) {
                throw new IllegalStateException(
                        "The demonstration case " + file.path() + " cannot take the step " + step.what() + " "
                                + step.how() + ": " + e.getMessage(),
                        e);
            } finally {
                people.nobody();
            }
        }
    }

    /** A case that is being played. */
    static final class Played {
        final CaseFile file;
        final CaseDays days;
        /** References of agency sheets by the names of their texts. */
        final Map<String, String> sheets = new HashMap<>();

        /** Comments on a report by the names of their texts. */
        final Map<String, UUID> comments = new HashMap<>();

        String notification = "";

        Played(CaseFile file, CaseDays days) {
            this.file = file;
            this.days = days;
        }

        /** The number at the end of the code of its area, shared by the area's bodies. */
        String organisation(String kind) {
            String area = file.answers().getOrDefault("area", "");
            return "X-" + kind + area.substring(area.lastIndexOf('-'));
        }
    }

    private void step(Played played, CaseFile.Step step) {
        CaseFile file = played.file;
        switch (step.what()) {
            case "start" -> start(played);
            case "request_approval" -> {
                people.actAs(played.organisation("LA"), Role.LA_NOTIFIER);
                notifications.requestApproval(next(played, null));
            }
            case "return" -> {
                people.actAs(played.organisation("LA"), Role.LA_APPROVER);
                notifications.returnToDraft(next(played, file.needed("return")));
            }
            case "submit" -> {
                people.actAs(played.organisation("LA"), Role.LA_APPROVER);
                notifications.submit(
                        new SubmitNotification(played.notification, version(played), file.text("late reason"), null));
            }
            case "acknowledge" -> {
                people.actAs(PANEL, Role.PANEL_SECRETARIAT);
                notifications.acknowledge(next(played, null));
            }
            case "document" -> document(played, step.how());
            case "withdraw" -> {
                people.actAs(played.organisation("LA"), Role.LA_APPROVER);
                notifications.withdraw(next(played, file.needed("withdrawal")));
            }
            default -> {
                if (!followUps.step(played, step)
                        && !sheets.step(played, step)
                        && !tasks.step(played, step)
                        && !conduct.step(played, step)) {
                    reviews.step(played, step);
                }
            }
        }
    }

    /** Adds a document whose first line says what it is, and the rest what is in it. */
    private void document(Played played, String name) {
        people.actAs(played.organisation("LA"), Role.LA_NOTIFIER);
        String[] text = played.file.needed("document " + name).split("\n", 2);
        documents.add(new AddAttachment(
                played.notification,
                version(played),
                name,
                text[0],
                new ByteArrayInputStream(DemonstrationDocument.of(name, text[1].strip()))));
    }

    private void start(Played played) {
        CaseFile file = played.file;
        people.actAs(played.organisation("LA"), Role.LA_NOTIFIER);
        Map<NotificationField, @Nullable String> answers = new EnumMap<>(NotificationField.class);
        for (NotificationField field : NotificationField.values()) {
            answers.put(field, file.answer(field.key()));
        }
        // Whose name and address they are, the portal knows from the account.
        answers.remove(NotificationField.NOTIFIER_NAME);
        answers.remove(NotificationField.NOTIFIER_JOB_TITLE);
        answers.remove(NotificationField.NOTIFIER_EMAIL);
        answers.put(NotificationField.CIRCUMSTANCES, file.text("circumstances"));
        answers.put(NotificationField.IMMEDIATE_SAFETY, file.text("safety"));
        answers.put(NotificationField.NATURE_EXPLANATION, file.text("explanation"));
        LocalDate aware = null;
        LocalDate incident = null;
        String awareBefore = file.answer("aware");
        if (awareBefore != null) {
            aware = played.days.before(Integer.parseInt(awareBefore));
            incident = aware.minusDays(Integer.parseInt(file.answers().getOrDefault("incident", "1")));
            answers.put(NotificationField.AWARENESS_DATE, aware.toString());
            answers.put(NotificationField.INCIDENT_DATE, incident.toString());
            answers.put(NotificationField.INCIDENT_DATE_PRECISION, "day");
            answers.putIfAbsent(NotificationField.AWARENESS_CERTAINTY, "recorded");
        }
        if (file.answer("setting") != null) {
            answers.put(NotificationField.LOCATION_TYPE, "in_area");
            answers.put(
                    NotificationField.PLACE_AUTHORITY_CODE, file.answers().getOrDefault("place", file.answer("area")));
        }
        played.notification = notifications
                .start(new StartNotification(answers, CaseChildren.of(file, incident), CaseChildren.people(file)))
                .reference();
    }

    private NotificationStep next(Played played, @Nullable String reason) {
        return new NotificationStep(played.notification, version(played), reason);
    }

    private long version(Played played) {
        return records.versionOfNotification(played.notification);
    }
}
