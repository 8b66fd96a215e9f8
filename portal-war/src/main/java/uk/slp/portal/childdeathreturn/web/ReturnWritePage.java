package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.AskedQuestion;
import uk.slp.portal.childdeathform.AskedSection;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.SentAnswers;
import uk.slp.portal.childdeathreturn.ReturnQueries;
import uk.slp.portal.childdeathreturn.ReturnView;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TypedPage;

/**
 * The page on which a writer answers one section of a form, or all of it. Questions follow from answers when the page is
 * saved, so it needs no script; the page that was saved is shown again with them.
 */
@Named("returnWritePage")
@RequestScoped
public class ReturnWritePage extends TypedPage {
    /** Part of the whole form on one page. */
    private static final String WHOLE = "";

    @Inject
    private ReturnQueries queries;

    @Inject
    private ReturnDrafts drafts;

    private @Nullable ReturnView view;
    private @Nullable Map<String, String> sent;

    /** Reads the return; what cannot be right is said at once after saving. */
    public void load() {
        sections();
        if (Parameters.get("check") != null) {
            questions().stream()
                    .filter(one -> one.wrong() != null)
                    .forEach(one -> Messages.add(one.question().code(), String.valueOf(one.wrong())));
        }
    }

    /** The return. */
    public ReturnView view() {
        ReturnView known = view;
        if (known == null) {
            known = queries.view(Parameters.need("ref"));
            view = known;
        }
        return known;
    }

    /** The form with its answers. */
    public FilledForm filled() {
        return view().form(Parameters.need("code"));
    }

    /** The section that is written; empty for the whole form. */
    public String getSection() {
        String asked = Parameters.get("section");
        return asked == null ? WHOLE : asked;
    }

    /** The sections on this page. */
    public List<AskedSection> sections() {
        String asked = getSection();
        List<AskedSection> shown = filled().sections().stream()
                .filter(one -> asked.equals(WHOLE) || one.section().code().equals(asked))
                .toList();
        if (shown.isEmpty()) {
            throw new NotFound("This form has no such section, or it is not asked after what is answered.");
        }
        return shown;
    }

    private List<AskedQuestion> questions() {
        return sections().stream().flatMap(one -> one.questions().stream()).toList();
    }

    /** Whether some answers stand there from the notification and are to be checked. */
    public boolean isPrefilled() {
        return questions().stream()
                .anyMatch(one -> one.answered() && !one.question().prefill().isEmpty());
    }

    /** Saves, and goes on: to questions that follow or answers that cannot be right on this page, else to the next part. */
    public @Nullable String keep() {
        if (!kept()) {
            return null;
        }
        Set<String> shown = shown();
        List<AskedQuestion> now = new ArrayList<>();
        filled().sections().stream()
                .filter(one ->
                        getSection().equals(WHOLE) || one.section().code().equals(getSection()))
                .forEach(one -> now.addAll(one.questions()));
        if (now.stream().anyMatch(one -> one.wrong() != null)) {
            return page(getSection()) + "&check=1";
        }
        if (now.stream().anyMatch(one -> !shown.contains(one.question().code()))) {
            Messages.done("Saved. What you answered leads to further questions; they are on this page now.");
            return page(getSection());
        }
        return next();
    }

    /** Saves, and goes back to the return. */
    public @Nullable String leave() {
        return kept() ? back() : null;
    }

    private boolean kept() {
        getAnswers().putAll(sent());
        boolean done = save("");
        if (done) {
            view = null;
        }
        return done;
    }

    private String next() {
        List<String> codes =
                filled().sections().stream().map(one -> one.section().code()).toList();
        int place = codes.indexOf(getSection());
        if (getSection().equals(WHOLE) || place < 0 || place + 1 == codes.size()) {
            Messages.done("Saved: " + filled().form().title());
            return back();
        }
        return page(codes.get(place + 1));
    }

    private String page(String section) {
        return "/childdeathreturn/write.xhtml?faces-redirect=true&ref=" + reference() + "&code=" + subject()
                + (section.isEmpty() ? "" : "&section=" + section);
    }

    private String back() {
        return "/childdeathreturn/view.xhtml?faces-redirect=true&ref=" + reference();
    }

    /** What the browser sent. */
    private Map<String, String> sent() {
        Map<String, String> known = sent;
        if (known == null) {
            HttpServletRequest request = (HttpServletRequest)
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            known = SentAnswers.read(
                    filled().form(), FilledForm.fields(filled().form()), name -> request.getParameterValues(name));
            sent = known;
        }
        return known;
    }

    private Set<String> shown() {
        return sent().keySet().stream().map(field -> field.split("\\.", 2)[0]).collect(Collectors.toSet());
    }

    /** What stands in the boxes. */
    public Map<String, @Nullable String> texts() {
        Map<String, @Nullable String> texts = new HashMap<>();
        FilledForm.fields(questions()).forEach(field -> texts.put(field, saved(field)));
        texts.putAll(getAnswers());
        return texts;
    }

    @Override
    protected List<String> names() {
        return postback() ? List.copyOf(sent().keySet()) : FilledForm.fields(questions());
    }

    @Override
    protected @Nullable String saved(String field) {
        FilledForm form = filled();
        String code = field.split("\\.", 2)[0];
        AskedQuestion asked = form.asked(code).orElse(null);
        if (asked == null) {
            return null;
        }
        FormQuestion question = asked.question();
        if (field.equals(question.reasonField())) {
            return asked.reason();
        }
        return field.equals(code) ? asked.text() : cell(asked, field);
    }

    private static @Nullable String cell(AskedQuestion asked, String field) {
        for (int row = 1; row <= asked.cells().size(); row++) {
            for (int column = 0; column < asked.question().columns().size(); column++) {
                if (field.equals(asked.question()
                        .cellField(row, asked.question().columns().get(column)))) {
                    String text = asked.cells().get(row - 1).get(column);
                    return text.isEmpty() ? null : text;
                }
            }
        }
        return null;
    }

    @Override
    protected String reference() {
        return view().reference();
    }

    @Override
    protected void readAgain() {
        view = null;
    }

    @Override
    protected String part() {
        return getSection().isEmpty() ? "all" : getSection();
    }

    @Override
    protected String subject() {
        return filled().form().code();
    }

    @Override
    protected ReturnDrafts drafts() {
        return drafts;
    }
}
