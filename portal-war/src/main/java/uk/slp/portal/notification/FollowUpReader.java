package uk.slp.portal.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.PeopleNames;
import uk.slp.portal.notification.model.Enquiry;
import uk.slp.portal.notification.model.NationalBody;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationLink;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Scope;

/** Turns questions and links that were read into what is shown of them. For the queries of this feature only. */
@Dependent
class FollowUpReader {
    @Inject
    private PeopleNames people;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private NotificationReader reader;

    /** Questions and links of a notification for a person who may read it. */
    FollowUpView view(Notification notification, Person person, List<Enquiry> questions, List<NotificationLink> links) {
        NationalBody body = NationalBody.of(notification);
        boolean own = person.scope().reachesAuthority(notification.authorityId());
        boolean live =
                notification.submittedAt() != null && !notification.status().closed();
        Set<Permission> held = person.permissions();
        return new FollowUpView(
                questions(questions),
                links(notification, links, own, person.scope()),
                body.label(),
                live && body.spokenForBy(person) && held.contains(Permission.NOTIFICATION_OVERSEE),
                live && own && held.contains(Permission.NOTIFICATION_DRAFT));
    }

    private List<QuestionView> questions(List<Enquiry> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<@Nullable String> people = new ArrayList<>();
        for (Enquiry q : all) {
            people.add(q.askedBy());
            people.add(q.answeredBy());
            people.add(q.closedBy());
        }
        Map<String, String> names = this.people.of(people);
        LocalDate today = reader.today();
        return all.stream()
                .map(q -> new QuestionView(
                        q.number(),
                        q.state().code(),
                        q.state().label(),
                        q.body().label(),
                        q.question(),
                        q.answerBy(),
                        q.state() == Enquiry.State.OPEN && isOver(q.answerBy(), today),
                        said(names, q.question(), q.askedAt(), q.askedBy()),
                        saidOrNull(names, q.answer(), q.answeredAt(), q.answeredBy()),
                        saidOrNull(names, q.closingReason(), q.closedAt(), q.closedBy())))
                .toList();
    }

    private static boolean isOver(@Nullable LocalDate day, LocalDate today) {
        return day != null && today.isAfter(day);
    }

    private static QuestionView.Said said(Map<String, String> names, String text, Instant at, String by) {
        return new QuestionView.Said(text, at, names.getOrDefault(by, by));
    }

    private static QuestionView.@Nullable Said saidOrNull(
            Map<String, String> names, @Nullable String text, @Nullable Instant at, @Nullable String by) {
        return text == null || at == null || by == null ? null : said(names, text, at, by);
    }

    private List<LinkView> links(Notification notification, List<NotificationLink> all, boolean own, Scope scope) {
        return all.stream()
                .filter(link -> own || link.state() == NotificationLink.State.CONFIRMED)
                .map(link -> {
                    Notification other = link.other(notification);
                    boolean confirmed = link.state() == NotificationLink.State.CONFIRMED;
                    return new LinkView(
                            link.id(),
                            link.state().code(),
                            link.state().label(),
                            link.state() == NotificationLink.State.PROPOSED
                                    && link.to().equals(notification),
                            other.reference(),
                            organisations.name(other.authorityId()),
                            other.submittedAt(),
                            confirmed ? other.status().label() : null,
                            Notifications.reaches(other, scope),
                            link.proposedAt(),
                            link.reason());
                })
                .toList();
    }
}
