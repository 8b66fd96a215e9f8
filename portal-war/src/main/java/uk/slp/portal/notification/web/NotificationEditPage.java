package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.slp.portal.notification.CheckView;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.NotificationDraftService;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationService;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.Section;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
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
    /** The page on which a child is taken out; no section of the task list. */
    private static final String REMOVE = "remove-child";

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationService service;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private NotificationDraftService drafts;

    private final NotificationForm form = new NotificationForm();
    private CheckView check;
    private Section section;
    private ChildView child;
    private String version;
    private String base;
    private List<OtherText> differences = List.of();

    @PostConstruct
    void load() {
        String wanted = Asked.parameter("section");
        section = Arrays.stream(Section.values())
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElse(null);
        if (section == Section.CHECK || (section == null && !REMOVE.equals(wanted))) {
            throw new NotFound("There is no such page.");
        }
        read();
        if (!check.notification().editable()) {
            throw new NotFound("This notification is not a draft that you can write on.");
        }
        if (section == null || section.perChild()) {
            child = check.notification().child(Asked.parameter("child"));
            if (child == null) {
                throw new NotFound("That child is not in this notification.");
            }
        }
        version = Long.toString(check.notification().version());
        Map<String, String> marks = new HashMap<>();
        fields().forEach(field -> marks.put(field.key(), TextMark.of(saved().get(field.key()))));
        base = DraftPage.bases(marks);
        form.fill(fields(), saved());
    }

    private void read() {
        check = queries.check(Asked.reference());
    }

    private List<? extends AnswerField> fields() {
        List<? extends AnswerField> all = section != null && section.perChild()
                ? List.of(ChildField.values())
                : List.of(NotificationField.values());
        return all.stream().filter(field -> field.section() == section).toList();
    }

    private Map<String, String> saved() {
        return child == null ? check.notification().answers() : child.answers();
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
            return next();
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
            service.removeChild(new NotificationStep(reference(), Asked.version(version), null), child.id());
            Messages.done("The child was taken out of the notification.");
            return Asked.view(reference());
        } catch (StaleVersion stale) {
            read();
            version = Long.toString(check.notification().version());
            Messages.add(
                    "",
                    check.notification().changedBy() + " changed this notification at "
                            + new Words().time(stale.changedAt())
                            + ", after you opened this page. Look again, then take"
                            + " the child out if that is still right.");
            return null;
        }
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

    private String next() {
        Section[] order = Section.values();
        UUID after = child == null ? null : child.id();
        if (section == Section.CHILD_ABOUT) {
            return Asked.edit(reference(), Section.CHILD_KNOWN.code(), after.toString());
        }
        if (section == Section.SAFETY) {
            return Asked.check(reference());
        }
        if (section == Section.CIRCUMSTANCES || section == Section.CHILD_KNOWN) {
            return Asked.view(reference());
        }
        return Asked.edit(reference(), order[section.ordinal() + 1].code(), "");
    }

    private String path(AnswerField field) {
        return child == null ? field.key() : "children[" + child.position() + "]." + field.key();
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
        return "/WEB-INF/notification/" + (section == null ? REMOVE : section.code()) + ".xhtml";
    }

    /** The heading of the page. */
    public String getHeading() {
        if (section == null) {
            return "Take this child out";
        }
        return section == Section.CHILD_ABOUT ? "About the " + child.place() : section.title();
    }

    /** Local authorities to choose from. */
    public List<Option> getAuthorities() {
        return Option.of(organisations.localAuthorities(), OrganisationView::code, OrganisationView::name);
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

    /** Whom the page is about: the identity of a child, or nothing. */
    public String getSubject() {
        return child == null ? "" : child.id().toString();
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

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
