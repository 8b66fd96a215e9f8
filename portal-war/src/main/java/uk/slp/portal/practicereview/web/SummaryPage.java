package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.slp.portal.practicereview.SummaryCommands.HandOver;
import uk.slp.portal.practicereview.SummaryCommands.Show;
import uk.slp.portal.practicereview.SummaryCommands.Step;
import uk.slp.portal.practicereview.SummaryKind;
import uk.slp.portal.practicereview.SummaryPaper;
import uk.slp.portal.practicereview.SummaryQueries;
import uk.slp.portal.practicereview.SummaryService;
import uk.slp.portal.practicereview.SummaryShowing;
import uk.slp.portal.practicereview.SummaryStatus;
import uk.slp.portal.practicereview.SummaryText;
import uk.slp.portal.practicereview.SummaryView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.DraftPage;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.word.WordPaper;

/**
 * One summary beside a report: written here, read here once it is complete, and sent on its way to its readers. What was
 * typed stays on the page whatever happens.
 */
@Named("summaryPage")
@RequestScoped
public class SummaryPage extends RecordForm<SummaryView> {
    @Inject
    private SummaryQueries queries;

    @Inject
    private SummaryService service;

    @Inject
    private SummaryDrafts drafts;

    @Inject
    private CurrentUser user;

    private Map<String, String> answers;
    private String base;
    private OtherText other;
    private String showing;
    private String handedTo;
    private DateText handedOn = new DateText();
    private String handedBy;

    /** A section with the field in which it is typed. */
    public record SectionBox(String field, String heading, String hint) {}

    @Override
    protected SummaryView read(String reference) {
        return queries.one(reference, kind());
    }

    /** Reads it. */
    @Override
    public void load() {
        showing = view().showing().code();
        handedBy = user.getDisplayName();
    }

    private static SummaryKind kind() {
        String code = Asked.parameter("kind");
        if (code == null || !Coded.known(SummaryKind.class, code)) {
            throw new NotFound("There is no such summary.");
        }
        return Coded.of(SummaryKind.class, code);
    }

    /** Its sections, as they are asked for. */
    public List<SectionBox> sections() {
        List<SectionBox> asked = new ArrayList<>();
        SummaryKind kind = view().kind();
        for (int i = 0; i < kind.sections().size(); i++) {
            SummaryKind.Section section = kind.sections().get(i);
            asked.add(new SectionBox(kind.fields().get(i), section.heading(), section.asked()));
        }
        return asked;
    }

    /** Its sections with their paragraphs, as they are read. */
    public List<ReadSection> texts() {
        List<ReadSection> read = new ArrayList<>();
        SummaryText text = view().text();
        for (int i = 0; i < text.parts().size(); i++) {
            if (!text.parts().get(i).isBlank()) {
                read.add(new ReadSection(
                        text.kind().sections().get(i).heading(),
                        SummaryText.paragraphs(text.parts().get(i))));
            }
        }
        return read;
    }

    /** A section as it is read. */
    public record ReadSection(String heading, List<String> paragraphs) {}

    /** Who may read it. */
    public List<Option> showings() {
        return Option.of(List.of(SummaryShowing.values()), SummaryShowing::code, SummaryShowing::label);
    }

    /** Keeps what was typed and stays. */
    public String save() {
        return go(attempt(this::write, "Saved.", "summary"));
    }

    /** Keeps what was typed and closes it. */
    public String complete() {
        return go(attempt(
                () -> {
                    write();
                    service.complete(
                            new Step(reference(), kind(), read(reference()).version()));
                },
                "The text is complete. Now a second person reads it and confirms that nobody can be recognised.",
                "summary",
                SummaryStatus.COMPLETE));
    }

    /** Opens it for writing again. */
    public String reopen() {
        return go(attempt(
                () -> service.reopen(new Step(reference(), kind(), expected())),
                "It can be written on again. What was confirmed counts for the former text only.",
                "summary",
                SummaryStatus.DRAFT));
    }

    /** Says who reads it. */
    public String show() {
        return go(attempt(
                () -> service.show(new Show(reference(), kind(), expected(), showing)),
                "Saved who reads it.",
                "summary"));
    }

    /** Publishes it. */
    public String publish() {
        return go(attempt(
                () -> service.publish(new Step(reference(), kind(), expected())),
                "Published. Within seconds anyone can find it by its words.",
                "summary",
                SummaryStatus.PUBLISHED));
    }

    /** Records that it was handed over. */
    public String handOver() {
        return go(attempt(
                () -> service.handOver(
                        new HandOver(reference(), kind(), expected(), handedTo, text(handedOn), handedBy)),
                "Recorded that it was handed over.",
                "summary"));
    }

    private static String go(String page) {
        return page == null ? null : page + "&kind=" + kind().code();
    }

    private void write() {
        Map<String, String> marks = DraftPage.marks(getBase());
        Map<String, Typed> typed = new HashMap<>();
        names().forEach(field ->
                typed.put(field, new Typed(marks.get(field), getAnswers().get(field))));
        DraftSaved saved = drafts.save(new DraftSave(reference(), kind().code(), "", typed, Map.of()));
        Map<String, String> next = new HashMap<>(marks);
        next.putAll(saved.bases());
        saved.conflicts().forEach(one -> next.put(one.field(), one.base()));
        base = DraftPage.bases(next);
        saved.changed().forEach(one -> getAnswers().put(one.field(), one.text()));
        RuleViolation.throwIfAny(saved.refused());
        if (!saved.conflicts().isEmpty()) {
            other = saved.conflicts().get(0);
            throw new StaleVersion(other.by(), other.at());
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of("title", "contentNote"));
        names.addAll(view().kind().fields());
        return names;
    }

    private String saved(String field) {
        SummaryText text = view().text();
        return switch (field) {
            case "title" -> Objects.requireNonNullElse(text.title(), "");
            case "contentNote" -> Objects.requireNonNullElse(text.contentNote(), "");
            default -> text.parts().get(text.kind().fields().indexOf(field));
        };
    }

    /** Hands it out as PDF. */
    public void pdf() {
        send("application/pdf", ".pdf", TaggedPdf.of(SummaryPaper.of(view())));
    }

    /** Hands it out as a Word document. */
    public void word() {
        send(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                ".docx",
                WordPaper.of(SummaryPaper.of(view())));
    }

    private void send(String type, String ending, byte[] content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(type);
        external.setResponseContentLength(content.length);
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + reference() + "-" + kind().code() + ending + "\"");
        try {
            external.getResponseOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** What somebody else wrote meanwhile, if that stopped this page; else null. */
    public OtherText getOther() {
        return other;
    }

    /** What stands in the boxes: on first showing what is kept, afterwards what was typed. */
    public Map<String, String> getAnswers() {
        if (answers == null) {
            answers = new HashMap<>();
            if (!FacesContext.getCurrentInstance().isPostback()) {
                names().forEach(field -> answers.put(field, saved(field)));
            }
        }
        return answers;
    }

    /** Marks of what was saved when the page was read. */
    public String getBase() {
        if (base == null) {
            Map<String, String> marks = new HashMap<>();
            names().forEach(field -> marks.put(field, TextMark.of(saved(field))));
            base = DraftPage.bases(marks);
        }
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getShowing() {
        return showing;
    }

    public void setShowing(String showing) {
        this.showing = showing;
    }

    public String getHandedTo() {
        return handedTo;
    }

    public void setHandedTo(String handedTo) {
        this.handedTo = handedTo;
    }

    public DateText getHandedOn() {
        return handedOn;
    }

    public void setHandedOn(DateText handedOn) {
        this.handedOn = handedOn;
    }

    public String getHandedBy() {
        return handedBy;
    }

    public void setHandedBy(String handedBy) {
        this.handedBy = handedBy;
    }
}
