package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.slp.portal.notification.CheckView;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.NotificationDraftService;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationService;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.PersonView;
import uk.slp.portal.notification.Saved;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.Answers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.notification.model.Section;
import uk.slp.portal.notification.model.Situation;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.DraftPage;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/**
 * One question page of a draft. Every save keeps what is typed, right or wrong; what is wrong is told on the way on, and
 * never holds anybody who comes back later. If somebody else saved first, both texts are on the page.
 */
@Named("notificationEdit")
@RequestScoped
public class NotificationEditPage {
    /** The pages on which a child or a person is taken out; no sections of the task list. */
    private static final Set<String> REMOVE = Set.of("remove-child", "remove-person");

    /** Parts whose first question is the heading of their page. */
    private static final Set<Section> ONE_QUESTION =
            EnumSet.of(Section.KIND, Section.AWARENESS, Section.CIRCUMSTANCES, Section.SAFETY);

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationService service;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private NotificationDraftService drafts;

    @Inject
    private HintAnswers hintAnswers;

    private final NotificationForm form = new NotificationForm();
    private CheckView check;
    private Section section;
    private ChildView child;
    private PersonView person;
    private String version;
    private String base;
    private List<OtherText> differences = List.of();
    private List<Ask> asks;
    private String hintsShown;

    @PostConstruct
    void load() {
        String wanted = Asked.parameter("section");
        section = Arrays.stream(Section.values())
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElse(null);
        if (section == Section.CHECK || (section == null && !REMOVE.contains(wanted))) {
            throw new NotFound("There is no such page.");
        }
        read();
        if (!check.notification().editable()) {
            throw new NotFound("This notification is not a draft that you can write on.");
        }
        if (section != null && !section.appliesTo(kind())) {
            throw new NotFound("That part is not asked for here: what is notified was changed.");
        }
        boolean aboutPerson = section == null ? "remove-person".equals(wanted) : section.perPerson();
        boolean aboutChild = section == null ? !aboutPerson : section.perChild();
        child = aboutChild ? check.notification().child(Asked.parameter("child")) : null;
        person = aboutPerson ? check.notification().person(Asked.parameter("person")) : null;
        if ((aboutChild && child == null) || (aboutPerson && person == null)) {
            throw new NotFound("Whom that page is about is not in this notification.");
        }
        version = Long.toString(check.notification().version());
        Map<String, String> marks = new HashMap<>();
        fields().forEach(field -> marks.put(field.key(), TextMark.of(saved().get(field.key()))));
        base = DraftPage.bases(marks);
        form.fill(fields(), saved());
    }

    private void read() {
        check = queries.write(Asked.reference());
    }

    private List<? extends AnswerField> fields() {
        List<? extends AnswerField> all = child != null
                ? List.of(ChildField.values())
                : person != null ? List.of(PersonField.values()) : List.of(NotificationField.values());
        return all.stream().filter(field -> field.section() == section).toList();
    }

    private Map<String, String> saved() {
        return child != null
                ? child.answers()
                : person != null ? person.answers() : check.notification().answers();
    }

    private Kind kind() {
        return Kind.of(check.notification().kind());
    }

    /** The questions of the page. */
    public List<Ask> getAsks() {
        if (asks == null) {
            Answers whole = Answers.of(check.notification().answers());
            Answers one = child == null && person == null ? Answers.NONE : Answers.of(saved());
            boolean choosesAuthority = fields().stream().anyMatch(field -> field.kind() == AnswerKind.AUTHORITY);
            asks = Ask.of(
                    fields(),
                    new Situation(kind(), whole, one),
                    choosesAuthority ? getAuthorities() : List.of(),
                    ONE_QUESTION.contains(section));
        }
        return asks;
    }

    /** Saves; goes on to the next question, unless something typed here is not right yet. */
    public String saveAndContinue() {
        if (!kept()) {
            return null;
        }
        read();
        List<Violation> wrong = check.problems().stream()
                .filter(problem -> !"required".equals(problem.code()))
                .filter(problem ->
                        fields().stream().anyMatch(field -> path(field).equals(problem.field())))
                .toList();
        if (wrong.isEmpty()) {
            return NextPart.after(section, kind(), reference(), getSubject());
        }
        wrong.forEach(problem -> Messages.add(shortPath(problem.field()), problem.message()));
        version = Long.toString(check.notification().version());
        return null;
    }

    /** Saves and goes back to the task list, whatever is typed. */
    public String saveAndReturn() {
        return kept() ? Asked.view(reference()) : null;
    }

    /** Takes the child out. */
    public String remove() {
        try {
            NotificationStep step = new NotificationStep(reference(), Asked.version(version), null);
            if (child == null) {
                service.removePerson(step, person.id());
                Messages.done("The person was taken out of the notification.");
            } else {
                service.removeChild(step, child.id());
                Messages.done("The child was taken out of the notification.");
            }
            return Asked.view(reference());
        } catch (StaleVersion stale) {
            read();
            version = Long.toString(check.notification().version());
            Messages.add(
                    "",
                    check.notification().changedBy() + " changed this notification at "
                            + new Words().time(stale.changedAt())
                            + ", after you opened this page. Look again, then take"
                            + " them out if that is still right.");
            return null;
        }
    }

    /** Keeps what is typed, then that the hint in a place is about a different child, or not after all. */
    public String answerHint(int place, boolean different) {
        return kept() && hintAnswers.answer(reference(), hintsShown, place, different)
                ? Asked.edit(reference(), section.code(), getSubject())
                : null;
    }

    /** The hints that belong to what is asked on this page. */
    public List<HintLine> getHints() {
        return HintLine.of(check.hints(), check.notification(), child == null ? null : getSubject());
    }

    /** The question after which the hints stand; none on pages that ask nothing of which they are made. */
    public String getHintsAfter() {
        return HintLine.after(section);
    }

    /** Keeps what can be kept; tells what cannot, and shows both texts where two people wrote one field. */
    private boolean kept() {
        try {
            DraftSaved saved = drafts.merge(typed());
            base = DraftPage.bases(bases(saved));
            saved.changed().forEach(this::show);
            saved.refused().forEach(wrong -> Messages.add(wrong.field(), wrong.message()));
            if (!saved.conflicts().isEmpty()) {
                conflict(saved.conflicts());
            }
            return saved.conflicts().isEmpty() && saved.refused().isEmpty();
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage() + " What you typed is still on this page.");
            return false;
        }
    }

    /** Puts into its box what somebody else wrote there, where nothing was typed here. */
    private void show(OtherText other) {
        Map<String, String> text = new HashMap<>();
        text.put(other.field(), other.text());
        form.fill(
                fields().stream()
                        .filter(field -> field.key().equals(other.field()))
                        .toList(),
                text);
    }

    private DraftSave typed() {
        Map<String, String> marks = DraftPage.marks(base);
        Map<String, Typed> typed = new HashMap<>();
        fields().forEach(field -> typed.put(field.key(), new Typed(marks.get(field.key()), form.answer(field))));
        return new DraftSave(reference(), section.code(), getSubject(), typed, Map.of());
    }

    /** The marks for the next time: of what is saved now, and in a conflict of what the other person wrote. */
    private Map<String, String> bases(DraftSaved saved) {
        Map<String, String> marks = new HashMap<>(DraftPage.marks(base));
        marks.putAll(saved.bases());
        saved.conflicts().forEach(other -> marks.put(other.field(), other.base()));
        return marks;
    }

    /** Says who came first, shows what they wrote, and lets this text be sent again knowingly. */
    private void conflict(List<OtherText> conflicts) {
        differences = conflicts;
        OtherText first = conflicts.get(0);
        Messages.add(
                "",
                first.by() + " changed this notification at " + new Words().time(first.at())
                        + ", after you opened this page. What you typed is still here and is not saved yet. Save again to"
                        + " keep yours.");
    }

    private String path(AnswerField field) {
        if (child != null) {
            return "children[" + child.position() + "]." + field.key();
        }
        return person == null ? field.key() : "people[" + person.position() + "]." + field.key();
    }

    /** On a page about one child its fields have their bare names. */
    private static String shortPath(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    private String reference() {
        return check.notification().reference();
    }

    /** The part of the page that asks the questions. */
    public String getPart() {
        return "/WEB-INF/notification/" + (section == null ? "remove" : "asks") + ".xhtml";
    }

    /** The heading of the page. */
    public String getHeading() {
        if (section == null) {
            return person == null ? "Take this child out" : "Take this person out";
        }
        if (section == Section.CHILD_ABOUT) {
            return kind() == Kind.CARE_LEAVER_DEATH ? "About the young person" : "About the " + child.place();
        }
        return section.title();
    }

    /** Whether the heading stands by itself, not as the first question. */
    public boolean isHeaded() {
        return !ONE_QUESTION.contains(section);
    }

    /** Who is taken out. */
    public String getRemoved() {
        return child == null ? person.title() : child.title();
    }

    /** Whether a child is taken out. */
    public boolean isRemovesChild() {
        return child != null;
    }

    /** Begins the serious incident notification of the same death (rule 23). */
    public String alsoSeriousIncident() {
        if (!kept()) {
            return null;
        }
        read();
        Saved begun = service.alsoSeriousIncident(
                new NotificationStep(reference(), check.notification().version(), null));
        Messages.done("The serious incident notification was begun; its reference is entered in this one.");
        return Asked.view(begun.reference());
    }

    /** Local authorities to choose from: those of today and of the days of the case. */
    public List<Option> getAuthorities() {
        return Words.places(organisations.localAuthorities(getView().days()));
    }

    public NotificationView getView() {
        return check.notification();
    }

    public ChildView getChild() {
        return child;
    }

    public NotificationForm getForm() {
        return form;
    }

    public List<OtherText> getDifferences() {
        return differences;
    }

    /** Whom the page is about: the identity of a child or a person, or nothing. */
    public String getSubject() {
        return child != null
                ? child.id().toString()
                : person != null ? person.id().toString() : "";
    }

    /** The national body by its configured name. */
    public String getPanelName() {
        return Settings.current().panelName();
    }

    /** Whether the page is that of a part. */
    public boolean isPart(String code) {
        return getSectionCode().equals(code);
    }

    /** Name of the part in what the page sends between page loads. */
    public String getSectionCode() {
        return section == null ? "" : section.code();
    }

    /** Marks of what was saved in the fields of this page when it was read. */
    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getHintsShown() {
        return HintLine.keys(getHints());
    }

    public void setHintsShown(String hintsShown) {
        this.hintsShown = hintsShown;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
