package uk.slp.portal.childdeathform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeathform.AnswerRules;
import uk.slp.portal.childdeathform.FormEdits;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.PrefillFact;
import uk.slp.portal.childdeathform.QuestionKind;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** The page of one question of a draft. */
@Named("childDeathFormQuestion")
@RequestScoped
public class FormQuestionPage extends FormPartPage {
    private final QuestionBoxes boxes = new QuestionBoxes();

    @Override
    void fill() {
        String part = part();
        if (FormTry.postback()) {
            return;
        }
        if (part == null) {
            boxes.setSection(Parameters.need("section"));
            boxes.setPlace(form().section(boxes.getSection())
                    .filter(section -> !section.questions().isEmpty())
                    .map(section -> section.questions()
                            .get(section.questions().size() - 1)
                            .code())
                    .orElse(""));
            return;
        }
        FormQuestion question =
                form().question(part).orElseThrow(() -> new NotFound("The draft has no question of that code."));
        form().sectionOf(part).ifPresent(section -> {
            boxes.setSection(section.code());
            int place = section.questions().indexOf(question);
            boxes.setPlace(place == 0 ? "" : section.questions().get(place - 1).code());
        });
        boxes.read(question);
    }

    /** What stands in the boxes. */
    public QuestionBoxes getBoxes() {
        return boxes;
    }

    /** Kinds of answer. */
    public List<Option> kinds() {
        return Option.of(Arrays.asList(QuestionKind.values()), QuestionKind::code, QuestionKind::label);
    }

    /** How a question may be left without an answer. */
    public List<Option> duties() {
        return List.of(
                Option.of("required", "The form cannot be sent without an answer or a reason"),
                Option.of("reasoned", "A reason may be given instead of an answer"));
    }

    /** Kinds of agency. */
    public List<Option> agencies() {
        return Option.of(Arrays.asList(AgencyKind.values()), AgencyKind::code, AgencyKind::label);
    }

    /** What may be filled in. */
    public List<Option> facts() {
        return Option.of(Arrays.asList(PrefillFact.values()), PrefillFact::code, PrefillFact::label);
    }

    /** Behind which question it can stand. */
    public List<Option> places() {
        List<Option> places = new ArrayList<>();
        form().sections().forEach(section -> section.questions().forEach(question -> {
            if (!question.code().equals(part())) {
                places.add(Option.of(question.code(), section.title() + ": after “" + question.wording() + "”"));
            }
        }));
        return places;
    }

    /** Keeps it. */
    public String save() {
        return change(
                form -> FormEdits.question(form, part(), boxes.getSection(), boxes.getPlace(), question()),
                "The question is saved.");
    }

    /** Takes it away. */
    public String remove() {
        String part = part();
        return part == null
                ? null
                : change(form -> FormEdits.removeQuestion(form, part), "The question is taken away.");
    }

    private FormQuestion question() {
        if (!Coded.known(QuestionKind.class, boxes.getKind())) {
            throw new RuleViolation("kind", "kind_required", "Choose what sort of answer it takes.");
        }
        QuestionKind kind = Coded.of(QuestionKind.class, boxes.getKind());
        Set<String> agencies = new TreeSet<>(boxes.getAgencies());
        return new FormQuestion(
                boxes.getCode().strip(),
                boxes.getWording().strip(),
                kind,
                boxes.getHelp().strip(),
                boxes.getDuty().contains("required"),
                boxes.getDuty().contains("reasoned"),
                boxes.getWhen().strip(),
                agencies,
                boxes.getPrefill(),
                boxes.getUnit().strip(),
                number("least", boxes.getLeast()),
                number("most", boxes.getMost()),
                boxes.getList(),
                rows(boxes.getRows()),
                FormTexts.columns(boxes.getColumns()));
    }

    private static @Nullable BigDecimal number(String field, String text) {
        if (text.isBlank()) {
            return null;
        }
        return AnswerRules.number(text.strip())
                .orElseThrow(() -> new RuleViolation(field, "not_number", "Enter a number in figures."));
    }

    private static int rows(String text) {
        if (text.isBlank()) {
            return 0;
        }
        if (!text.strip().matches("\\d{1,3}")) {
            throw new RuleViolation("rows", "not_number", "Enter how many rows there can be, in figures.");
        }
        return Integer.parseInt(text.strip());
    }
}
