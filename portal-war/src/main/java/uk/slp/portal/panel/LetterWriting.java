package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panel.model.LetterTemplate;
import uk.slp.portal.panel.model.LetterText;
import uk.slp.portal.panel.model.OutcomeReasons;
import uk.slp.portal.panel.model.PanelCase;
import uk.slp.portal.panel.model.PanelLetter;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Makes the letter that goes out with an outcome, from the template of that outcome, in the transaction of the outcome. */
@ApplicationScoped
class LetterWriting {
    @PersistenceContext
    private EntityManager em;

    /**
     * Makes and keeps a letter.
     *
     * @param step the step in the history of the case with which it goes out
     */
    void write(PanelCase panelCase, PanelOutcome outcome, StatusChange step, String by, Instant at) {
        Object[] found = em.createQuery(
                        "select t, p.name, a.name, (select count(l.id) from PanelLetter l where l.panelCaseId = :case)"
                                + " from LetterTemplate t, Organisation p, Organisation a where t.outcome = :outcome"
                                + " and p.id = :partnership and a.id = :authority",
                        Object[].class)
                .setParameter("case", panelCase.id())
                .setParameter("outcome", outcome)
                .setParameter("partnership", panelCase.partnershipId())
                .setParameter("authority", panelCase.authorityId())
                .getSingleResult();
        LetterTemplate template = (LetterTemplate) found[0];
        Map<String, String> values =
                values(panelCase, outcome, panelCase.reasons(), (String) found[1], (String) found[2], at);
        Settings settings = Settings.current();
        em.persist(new PanelLetter(
                new PanelLetter.Place(
                        panelCase.id(), ((Number) found[3]).intValue() + 1, step.id(), outcome, template.version()),
                new PanelLetter.Words(
                        settings.panelName(),
                        settings.panelAddress(),
                        "The safeguarding partners, " + found[1],
                        LetterText.fill(template.subject(), values),
                        LetterText.fill(template.body(), values)),
                by,
                at));
    }

    private static Map<String, String> values(
            PanelCase panelCase,
            PanelOutcome outcome,
            OutcomeReasons reasons,
            String partnership,
            String area,
            Instant at) {
        Map<String, String> values = new HashMap<>();
        values.put("panel", Settings.current().panelName());
        values.put("day", DeadlineWords.full(LocalDate.ofInstant(at, PortalTime.LONDON)));
        values.put("partnership", partnership);
        values.put("area", area);
        values.put("case", panelCase.reference());
        values.put("rapid_review", panelCase.rapidReviewReference());
        values.put("notification", panelCase.notificationReference());
        values.put("outcome", outcome.label());
        put(values, "reasons", reasons.reasons());
        put(values, "reason_improvements", reasons.improvements());
        put(values, "reason_law", reasons.law());
        put(values, "reason_recurrent", reasons.recurrent());
        put(values, "quality", reasons.qualityFeedback());
        LocalDate answerBy = panelCase.replyUsualBy();
        put(values, "answer_by", answerBy == null ? null : DeadlineWords.full(answerBy));
        return values;
    }

    private static void put(Map<String, String> values, String part, @Nullable String text) {
        values.put(part, Objects.requireNonNullElse(text, ""));
    }
}
