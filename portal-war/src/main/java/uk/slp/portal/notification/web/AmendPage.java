package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.slp.portal.notification.AmendNotification;
import uk.slp.portal.notification.AsAmended;
import uk.slp.portal.notification.NotificationAmendmentService;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerPath;
import uk.slp.portal.notification.model.Answers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.Need;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.notification.model.Section;
import uk.slp.portal.notification.model.Situation;
import uk.slp.portal.notification.model.SubjectPath;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** Adds to a sent notification: a reason, a text, and answers with new values in the place of those that hold now. */
@Named("notificationAmend")
@RequestScoped
public class AmendPage {
    private static final String CHOSEN = "chosen";
    private static final int MOST_AT_ONCE = 300;

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationAmendmentService service;

    @Inject
    private OrganisationQueries organisations;

    private NotificationView view;
    private AsAmended present;
    private List<AnswerBox> boxes = new ArrayList<>();
    private final Set<String> added = new LinkedHashSet<>();
    private List<String> leaving = new ArrayList<>();
    private String version;
    private String reason;
    private String text;
    private String wanted;

    @PostConstruct
    void load() {
        view = queries.view(Asked.reference());
        if (!view.allows("amend")) {
            throw new NotFound("This notification cannot be amended by you.");
        }
        version = Long.toString(view.version());
        present = AsAmended.of(view, queries.amendments(view.reference()));
        String chosen = Asked.parameter(CHOSEN);
        if (chosen == null) {
            chosen = Asked.parameter("change");
        }
        if (chosen != null) {
            for (String name : chosen.split(",", MOST_AT_ONCE)) {
                add(name);
            }
        }
    }

    private boolean add(String name) {
        if (SubjectPath.of(name).filter(this::isNext).isPresent()) {
            return added.add(name);
        }
        return AnswerPath.of(name)
                .filter(path -> present.present().has(path)
                        || path.subject() != null
                                && added.contains(path.subject().text()))
                .filter(path -> boxes.stream().noneMatch(box -> box.getPath().equals(name)))
                .map(path -> boxes.add(new AnswerBox(path, present.answer(path))))
                .orElse(false);
    }

    private boolean isNext(SubjectPath subject) {
        return subject.place() == next(subject.who()).place();
    }

    private SubjectPath next(SubjectPath.Who who) {
        long begun = added.stream()
                .flatMap(name -> SubjectPath.of(name).stream())
                .filter(subject -> subject.who() == who)
                .count();
        return new SubjectPath(who, present.present().next(who) + (int) begun);
    }

    /** Takes the first questions about one more child into the form. */
    public String addChild() {
        String child = next(SubjectPath.Who.CHILD).text();
        add(child);
        Situation situation =
                new Situation(Kind.of(view.kind()), Answers.of(present.view().answers()), Answers.NONE);
        for (ChildField field : ChildField.values()) {
            boolean first =
                    field.section() == Section.CHILD_ABOUT || field.question().need() == Need.REQUIRED;
            if (first && field.applies(situation)) {
                add(child + "." + field.key());
            }
        }
        return null;
    }

    /** Takes the questions about one more person of the family or household into the form. */
    public String addPerson() {
        String person = next(SubjectPath.Who.PERSON).text();
        add(person);
        for (PersonField field : PersonField.values()) {
            add(person + "." + field.key());
        }
        return null;
    }

    /** Takes one more answer into the form; what was typed stays. */
    public String addAnswer() {
        if (wanted == null || wanted.isBlank() || !add(wanted)) {
            Messages.add("wanted", "Choose an answer that is not in the form yet.");
        } else {
            wanted = null;
        }
        return null;
    }

    /** Adds the amendment. */
    public String amend() {
        Map<String, String> changes = new LinkedHashMap<>();
        leaving.forEach(name -> changes.put(name, SubjectPath.REMOVED));
        List<String> begun = added.stream().filter(this::isWritten).toList();
        begun.forEach(name -> changes.put(name, SubjectPath.ADDED));
        for (AnswerBox box : boxes) {
            String subject = box.getSubject();
            if (begun.contains(subject) || !added.contains(subject)) {
                changes.put(box.getPath(), box.answer());
            }
        }
        try {
            int number = service.amend(
                    new AmendNotification(view.reference(), Asked.version(version), reason, text, changes));
            Messages.done("Amendment " + number + " was added.");
            return Asked.view(view.reference());
        } catch (RuleViolation refused) {
            // What follows from an answer, such as a legal status, is asked as soon as it is missed.
            refused.violations().forEach(violation -> add(violation.field()));
            Messages.add(refused.violations().stream()
                    .map(v -> v.field().equals("children") ? new Violation("leaving", v.code(), v.message()) : v)
                    .toList());
        } catch (StaleVersion stale) {
            version = Long.toString(queries.view(view.reference()).version());
            Messages.add(
                    "",
                    "Somebody changed this notification after you opened it. What you typed is kept; check it and try"
                            + " again.");
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
        }
        return null;
    }

    /** Of somebody nothing is written about nobody is told. */
    private boolean isWritten(String subject) {
        return boxes.stream()
                .filter(box -> box.getSubject().equals(subject))
                .map(AnswerBox::answer)
                .anyMatch(answer -> answer != null && !answer.isBlank());
    }

    /** Heading above a box: who it is about, where it is the first about somebody who is added. */
    public String heading(AnswerBox box) {
        String subject = box.getSubject();
        boolean first = boxes.stream()
                .filter(one -> one.getSubject().equals(subject))
                .findFirst()
                .map(box::equals)
                .orElse(false);
        return first && added.contains(subject)
                ? SubjectPath.of(subject)
                        .map(path -> "To be added: " + path.label())
                        .orElse("")
                : "";
    }

    /** The children and people who can be taken out. */
    public List<Option> getThere() {
        List<Option> options = new ArrayList<>();
        for (SubjectPath.Who who : SubjectPath.Who.values()) {
            for (SubjectPath subject : present.present().subjects(who)) {
                options.add(Option.of(
                        subject.text(),
                        present.names().getOrDefault(subject.text(), "") + " (" + subject.label() + ")"));
            }
        }
        return options;
    }

    /** Every answer that can be changed. */
    public List<Option> getAnswers() {
        List<Option> options = new ArrayList<>();
        for (NotificationField field : NotificationField.values()) {
            AnswerPath.of(field.key()).ifPresent(path -> options.add(Option.of(path.text(), path.label())));
        }
        for (SubjectPath child : present.present().subjects(SubjectPath.Who.CHILD)) {
            about(options, child, List.of(ChildField.values()));
        }
        for (SubjectPath person : present.present().subjects(SubjectPath.Who.PERSON)) {
            about(options, person, List.of(PersonField.values()));
        }
        return options;
    }

    private static void about(List<Option> options, SubjectPath subject, List<? extends AnswerField> fields) {
        for (AnswerField field : fields) {
            AnswerPath path = new AnswerPath(field, subject);
            options.add(Option.of(path.text(), path.label()));
        }
    }

    /** Local authorities of today and of the days of the case, for answers that name one. */
    public List<Option> getAuthorities() {
        return Words.places(organisations.localAuthorities(present.view().days()));
    }

    /** The answers in the form, by their path. */
    public String getChosen() {
        return Stream.concat(added.stream(), boxes.stream().map(AnswerBox::getPath))
                .collect(Collectors.joining(","));
    }

    public NotificationView getView() {
        return view;
    }

    /** The notification as it holds now. */
    public NotificationView getShown() {
        return present.view();
    }

    public List<AnswerBox> getBoxes() {
        return boxes;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Who is taken out, by path. */
    public List<String> getLeaving() {
        return leaving;
    }

    public void setLeaving(List<String> leaving) {
        this.leaving = leaving;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
