package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import uk.slp.portal.notification.CheckView;
import uk.slp.portal.notification.ChildView;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationService;
import uk.slp.portal.notification.NotificationStep;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.notification.SaveAnswers;
import uk.slp.portal.notification.SaveChild;
import uk.slp.portal.notification.Saved;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.CanonicalJson;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.Section;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
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
    private AutosaveAnswer autosave;

    private final NotificationForm form = new NotificationForm();
    private CheckView check;
    private Section section;
    private ChildView child;
    private String version;
    private String base;
    private List<Difference> differences = List.of();

    /**
     * What somebody else saved in a field that is on this page.
     *
     * @param saved their answer in words
     */
    public record Difference(String label, String saved) {}

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
        base = mark();
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
            conflict(stale);
            return null;
        }
    }

    /** Saves for the script between page loads and answers it; the page itself stays as it is. */
    public void autosave() throws IOException {
        try {
            Saved saved = save();
            autosave.saved(saved, markTyped());
        } catch (StaleVersion stale) {
            autosave.stale(stale);
        } catch (RuleViolation refused) {
            autosave.refused(refused);
        } catch (NotAllowedNow closed) {
            autosave.closed(closed);
        }
    }

    private boolean kept() {
        try {
            version = Long.toString(save().version());
            base = markTyped();
            return true;
        } catch (StaleVersion stale) {
            conflict(stale);
        } catch (RuleViolation refused) {
            refused.violations().forEach(v -> Messages.add(shortPath(v.field()), v.message()));
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage() + " What you typed is still on this page.");
        }
        return false;
    }

    /**
     * Saves. That somebody else saved another part meanwhile is no conflict: only a change of what is asked on this page
     * since it was read stops the save.
     */
    private Saved save() {
        try {
            return save(Asked.version(version));
        } catch (StaleVersion stale) {
            read();
            child = child == null ? null : check.notification().child(child.id().toString());
            boolean untouched = (child != null || !section.perChild()) && mark().equals(base);
            if (!untouched) {
                throw stale;
            }
            return save(check.notification().version());
        }
    }

    /** The fingerprint that what is typed here has once it is saved. */
    private String markTyped() {
        return mark(field -> field.clean(form.answer(field)));
    }

    /** A fingerprint of the saved answers that this page asks for. */
    private String mark() {
        return mark(field -> saved().get(field.key()));
    }

    private String mark(Function<AnswerField, String> answer) {
        StringBuilder answers = new StringBuilder();
        fields().forEach(field -> answers.append(field.key())
                .append('=')
                .append(answer.apply(field))
                .append('\n'));
        return CanonicalJson.sha256(answers.toString());
    }

    private Saved save(long expected) {
        if (section.perChild()) {
            Map<ChildField, String> answers = new EnumMap<>(ChildField.class);
            fields().forEach(field -> answers.put((ChildField) field, form.answer(field)));
            return service.saveChild(new SaveChild(reference(), expected, child.id(), answers));
        }
        Map<NotificationField, String> answers = new EnumMap<>(NotificationField.class);
        fields().forEach(field -> answers.put((NotificationField) field, form.answer(field)));
        return service.save(new SaveAnswers(reference(), expected, answers));
    }

    /** Says who came first, shows what they wrote, and lets this text be sent again knowingly. */
    private void conflict(StaleVersion stale) {
        read();
        NotificationView now = check.notification();
        if (child != null) {
            child = now.child(child.id().toString());
            if (child == null) {
                throw new NotFound("That child was taken out of the notification by somebody else.");
            }
        }
        version = Long.toString(now.version());
        base = mark();
        Words words = new Words();
        differences = fields().stream()
                .filter(field -> !Objects.equals(field.clean(form.answer(field)), saved().get(field.key())))
                .map(field -> new Difference(
                        field.label(),
                        words.answer(
                                section.perChild() ? "child." + field.key() : field.key(), saved().get(field.key()))))
                .toList();
        Messages.add(
                "",
                now.changedBy() + " changed this notification at " + words.time(stale.changedAt())
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

    public List<Difference> getDifferences() {
        return differences;
    }

    /** Fingerprint of what was saved in this part when the page was read. */
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
