package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.notification.model.NotifiedChild;
import uk.slp.portal.notification.model.NotifiedPerson;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.draft.DraftEdits;
import uk.slp.portal.shared.draft.DraftFields;
import uk.slp.portal.shared.draft.DraftMerge;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.GivenId;

/**
 * Keeps what is typed on the pages of a draft (rule 80). Each field is merged by itself, so that several people can write
 * on one notification, even on one page, and nobody's text is written over unseen.
 */
@ApplicationScoped
public class NotificationDraftService {
    @Inject
    private Notifications notifications;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private DraftEdits edits;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Merges and keeps. With nothing typed it only tells what others changed, and writes nothing.
     *
     * @throws NotAllowedNow if it is no draft any more
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        Notification notification = find(save, person)
                .filter(n -> person.scope().reachesAuthority(n.authorityId()))
                .orElseThrow(() -> new NotFound(
                        "There is no notification " + save.reference() + ", or it is not one that you can open."));
        if (notification.status() != NotificationStatus.DRAFT) {
            throw new NotAllowedNow("This notification is \""
                    + notification.status().label() + "\" now, and cannot be written on any more.");
        }
        String lastBy = notification.changedBy();
        Instant lastAt = notification.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AnswerFields fields = fields(notification, save.subject());
        DraftMerge merge = new DraftMerge(fields, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(Notification.SUBJECT, notification.reference(), save.subject()),
                merge,
                fields,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            write(notification, save.subject(), merge.toWrite(), person.username(), now);
            notifications.flush();
            audit.changed("save", Notification.SUBJECT, notification.reference(), "version " + notification.version());
        }
        return saved;
    }

    /** Whoever writes holds the record, so that two who save at once come one after the other. */
    private Optional<Notification> find(DraftSave save, Person person) {
        return save.typed().isEmpty()
                ? notifications.find(save.reference(), person.scope())
                : notifications.findToWrite(save.reference(), person.scope());
    }

    private AnswerFields fields(Notification notification, String subject) {
        if (subject.isEmpty()) {
            return new AnswerFields(
                    NotificationField::byKey, field -> notification.answer((NotificationField) field), this::authority);
        }
        UUID id = GivenId.of(subject);
        for (NotifiedChild child : notification.children()) {
            if (child.id().equals(id)) {
                return new AnswerFields(ChildField::byKey, field -> child.answer((ChildField) field), this::authority);
            }
        }
        for (NotifiedPerson person : notification.people()) {
            if (person.id().equals(id)) {
                return new AnswerFields(
                        PersonField::byKey, field -> person.answer((PersonField) field), this::authority);
            }
        }
        throw new NotFound("Somebody took out of the notification whom this page is about.");
    }

    /** The name of a local authority; a text that is no code of one stays as it is. */
    private String authority(String code) {
        return organisations.byCode(code).map(OrganisationView::name).orElse(code);
    }

    private void write(
            Notification notification, String subject, Map<String, @Nullable String> texts, String by, Instant at) {
        if (subject.isEmpty()) {
            Map<NotificationField, @Nullable String> answers = new EnumMap<>(NotificationField.class);
            texts.forEach((field, text) -> answers.put(known(NotificationField.byKey(field)), text));
            notification.answer(answers, deadlines, by, at);
        } else {
            UUID id = GivenId.of(subject);
            if (notification.people().stream().anyMatch(person -> person.id().equals(id))) {
                Map<PersonField, @Nullable String> answers = new EnumMap<>(PersonField.class);
                texts.forEach((field, text) -> answers.put(known(PersonField.byKey(field)), text));
                notification.answerPerson(id, answers, by, at);
            } else {
                Map<ChildField, @Nullable String> answers = new EnumMap<>(ChildField.class);
                texts.forEach((field, text) -> answers.put(known(ChildField.byKey(field)), text));
                notification.answerChild(id, answers, by, at);
            }
        }
    }

    private static <F> F known(@Nullable F field) {
        if (field == null) {
            throw new IllegalStateException("A field was merged that does not exist");
        }
        return field;
    }

    /** Answer fields as the merge sees them. */
    private record AnswerFields(
            Function<String, @Nullable AnswerField> byKey,
            Function<AnswerField, @Nullable String> answers,
            UnaryOperator<String> authorityName)
            implements DraftFields {
        private AnswerField field(String name) {
            return known(byKey.apply(name));
        }

        @Override
        public boolean knows(String field) {
            return byKey.apply(field) != null;
        }

        @Override
        public @Nullable String saved(String field) {
            return answers.apply(field(field));
        }

        @Override
        public String label(String field) {
            return field(field).label();
        }

        @Override
        public String words(String field, @Nullable String text) {
            AnswerField known = field(field);
            if (text == null) {
                return "";
            }
            return switch (known.kind()) {
                case DATE -> new DraftDate(text).day().map(DeadlineWords::full).orElse(text);
                case AUTHORITY -> authorityName.apply(text);
                default -> known.words(text);
            };
        }

        @Override
        public @Nullable String clean(String field, @Nullable String text) {
            return field(field).clean(text);
        }

        @Override
        public List<Violation> refusals(String field, @Nullable String text) {
            return field(field).refusals(field, text);
        }
    }
}
