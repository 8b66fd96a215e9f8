package uk.slp.portal.duties.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.duties.Duty;
import uk.slp.portal.duties.DutyAnswer;
import uk.slp.portal.duties.DutyCard;
import uk.slp.portal.duties.DutyWords;
import uk.slp.portal.duties.OpenQuestion;

/** An answer as the page shows it. */
public final class DutyView {
    private final DutyAnswer answer;
    private final DeadlineCalculator calculator;
    private final Map<String, String> texts;

    DutyView(DutyAnswer answer, DeadlineCalculator calculator, Map<String, String> texts) {
        this.answer = answer;
        this.calculator = calculator;
        this.texts = texts;
    }

    /** The answer in one sentence. */
    public String getHeadline() {
        return DutyWords.headline(answer);
    }

    /** How the time of the notification counts; empty without a day. */
    public String getLead() {
        return answer.notification()
                .map(Duty::counting)
                .map(DeadlineWords::explanation)
                .orElse("");
    }

    /** Whether there is something to notify of which no day can be told. */
    public boolean isDayMissing() {
        return !answer.doNotNotify() && answer.facts().awareOn() == null;
    }

    /** What is not known and decides something, each with what would change it. */
    public List<String> getOpen() {
        return answer.duties().stream()
                .flatMap(duty -> duty.open().stream())
                .distinct()
                .sorted()
                .map(OpenQuestion::sentence)
                .toList();
    }

    /** Every duty. */
    public List<DutyCard> getItems() {
        return DutyWords.cards(answer, calculator);
    }

    /** Whether the law certainly requires this authority to notify. */
    public boolean isLaw() {
        return DutyWords.requiredHere(answer);
    }

    /** What was answered. */
    public List<DutyWords.Line> getAnswers() {
        return DutyWords.answers(answer.facts());
    }

    /** The edition and since when it is in force. */
    public String getEdition() {
        return answer.edition().title() + ", in force from "
                + DeadlineWords.record(answer.edition().inForceFrom()) + ".";
    }

    /** What to know of the edition; may be empty. */
    public String getEditionNote() {
        return answer.editionNote();
    }

    /** The whole question as a query, for links to other forms of the answer. */
    public String getAddress() {
        return texts.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
