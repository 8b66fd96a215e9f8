package uk.slp.portal.childdeathreturn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.AnswerRules;
import uk.slp.portal.childdeathform.AskedQuestion;
import uk.slp.portal.childdeathform.AskedSection;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.QuestionKind;
import uk.slp.portal.childdeathform.UnknownReason;
import uk.slp.portal.childdeathreturn.model.CasePicture;
import uk.slp.portal.shared.draft.TextMark;

/**
 * Puts the answers of all agencies side by side. Two agencies contradict each other where both answered a question whose
 * answers can be compared, and differ; "not known" contradicts nothing, and narratives and tables are read, not compared. A
 * gap is a question that must be answered and that was put to somebody, to which nobody has an answer.
 */
final class PictureMaker {
    private static final String NOT_KNOWN = "not_known";

    /** Sections of the reporting form in which each agency answers about itself and its own work: there all differ. */
    private static final Set<String> OWN = Set.of("agency", "barriers", "service", "bereavement", "learning");

    private final @Nullable CasePicture picture;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private PictureMaker(@Nullable CasePicture picture) {
        this.picture = picture;
    }

    /**
     * What one agency sent.
     *
     * @param forms as they were answered
     */
    record Sent(PictureAgency agency, List<FilledForm> forms) {}

    private record Part(String code, String formTitle, String title, Map<String, Put> questions) {}

    private record Put(String form, boolean own, FormQuestion question, List<Said> said) {}

    private record Said(PictureAgency agency, AskedQuestion answer) {}

    /**
     * The picture.
     *
     * @param agencies everybody who was asked
     * @param sent what was sent, in the order in which agencies are shown
     */
    static MergedPicture of(Collection<PictureAgency> agencies, Collection<Sent> sent, @Nullable CasePicture picture) {
        PictureMaker maker = new PictureMaker(picture);
        // The reporting form first, whoever sent first.
        sent.stream()
                .flatMap(one -> one.forms().stream().map(form -> Map.entry(one.agency(), form)))
                .sorted(Comparator.comparing(one -> !one.getValue().form().use().equals(FormDefinition.REPORTING)))
                .forEach(one -> maker.add(one.getKey(), one.getValue()));
        return new MergedPicture(
                picture == null ? 0 : picture.version(),
                List.copyOf(agencies),
                maker.parts.values().stream().map(maker::section).toList());
    }

    private void add(PictureAgency agency, FilledForm form) {
        String code = form.form().code();
        for (AskedSection section : form.sections()) {
            Part part = parts.computeIfAbsent(
                    code + "-" + section.section().code(),
                    key -> new Part(key, form.form().title(), section.section().title(), new LinkedHashMap<>()));
            for (AskedQuestion one : section.questions()) {
                part.questions()
                        .computeIfAbsent(
                                one.question().code(),
                                key -> new Put(
                                        code,
                                        OWN.contains(section.section().code()),
                                        one.question(),
                                        new ArrayList<>()))
                        .said()
                        .add(new Said(agency, one));
            }
        }
    }

    private PictureSection section(Part part) {
        return new PictureSection(
                part.code(),
                part.formTitle(),
                part.title(),
                part.questions().values().stream().map(this::line).toList());
    }

    private PictureLine line(Put put) {
        FormQuestion question = put.question();
        String key = put.form() + "-" + question.code();
        PictureFinding finding = finding(put);
        Settled settled = finding == null || picture == null
                ? null
                : picture.settled(key, mark(put)).orElse(null);
        return new PictureLine(
                key,
                put.form(),
                question.code(),
                question.wording(),
                put.said().stream()
                        .map(said -> new PictureAnswer(
                                said.agency().reference(),
                                said.agency().name(),
                                said.answer().shown(),
                                said.answer().answered()))
                        .toList(),
                finding,
                settled);
    }

    private static @Nullable PictureFinding finding(Put put) {
        FormQuestion question = put.question();
        List<String> said = put.said().stream()
                .map(one -> compared(one.answer()))
                .filter(Objects::nonNull)
                .toList();
        boolean compares = question.kind().comparable() && question.kind() != QuestionKind.SEVERAL;
        if (compares && !put.own() && said.stream().distinct().count() > 1) {
            return PictureFinding.CONTRADICTION;
        }
        boolean matters = put.said().stream()
                .anyMatch(one ->
                        !UnknownReason.NOT_APPLICABLE.code().equals(one.answer().reason()));
        return question.required() && matters && said.isEmpty() ? PictureFinding.GAP : null;
    }

    /** The answer as it is compared: without difference of case, blanks or noughts; null for none and for "not known". */
    private static @Nullable String compared(AskedQuestion asked) {
        String text = asked.text();
        if (!asked.answered() || NOT_KNOWN.equals(text)) {
            return null;
        }
        if (asked.question().kind() == QuestionKind.NUMBER && text != null) {
            return AnswerRules.number(text)
                    .map(number -> number.stripTrailingZeros().toPlainString())
                    .orElse(text);
        }
        return asked.words().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String mark(Put put) {
        return TextMark.of(put.said().stream()
                .map(said -> said.agency().reference() + "=" + said.answer().shown())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /** The mark of the answers to a question as they stand now. */
    static String mark(PictureLine line) {
        return TextMark.of(line.answers().stream()
                .map(said -> said.reference() + "=" + said.words())
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
