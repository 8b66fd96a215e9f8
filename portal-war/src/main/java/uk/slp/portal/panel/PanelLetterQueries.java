package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.panel.model.LetterTemplate;
import uk.slp.portal.panel.model.LetterText;
import uk.slp.portal.panel.model.PanelLetter;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;

/** Reads of the letters of the national body and of their templates. */
@ApplicationScoped
public class PanelLetterQueries {
    private static final String TEMPLATE =
            "select t, n.displayName from LetterTemplate t left join Account n on" + " n.username = t.changedBy";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * A letter as an accessible PDF, exactly as it was made, for the body and for the partners.
     *
     * @throws NotFound if there is none in reach
     */
    @Requires({Permission.PANEL_QUEUE_VIEW, Permission.RAPID_REVIEW_VIEW})
    @Transactional
    public byte[] paper(String reference, int number) {
        Scope scope = user.scope();
        PanelLetter letter = em.createQuery(
                        "select l from PanelLetter l join PanelCase c on c.id = l.panelCaseId where" + PanelRows.REACH
                                + "and c.reference = :reference and l.number = :number",
                        PanelLetter.class)
                .setParameter("panel", scope.panel())
                .setParameter("partnerships", scope.partnerships())
                .setParameter("authorities", scope.authorities())
                .setParameter(Scope.ASKING, scope.accountId())
                .setParameter("reference", reference)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such letter."));
        audit.read(PanelLetter.TYPE, reference + "/" + number);
        Paper paper = new Paper(letter.subject(), "Letter " + number + " in case " + reference);
        paper.heading(letter.subject()).text(letter.sender());
        for (String line : letter.senderAddress().split(";")) {
            if (!line.isBlank()) {
                paper.text(line.strip());
            }
        }
        paper.text(DeadlineWords.full(LocalDate.ofInstant(letter.sentAt(), PortalTime.LONDON)));
        paper.text("To: " + letter.addressee());
        for (String paragraph : letter.body().split("\n\\s*\n")) {
            paper.text(paragraph);
        }
        return TaggedPdf.of(paper.text(letter.sender()));
    }

    /** Every template, in the order of the outcomes. One statement. */
    @Requires(Permission.LETTER_EDIT)
    @Transactional
    public List<LetterTemplateView> templates() {
        return em.createQuery(TEMPLATE, Object[].class).getResultList().stream()
                .sorted(Comparator.comparing(row -> ((LetterTemplate) row[0]).outcome()))
                .map(PanelLetterQueries::view)
                .toList();
    }

    /**
     * The template for one outcome. One statement.
     *
     * @throws NotFound if there is no outcome of that code
     */
    @Requires(Permission.LETTER_EDIT)
    @Transactional
    public LetterTemplateView template(String code) {
        if (!Coded.known(PanelOutcome.class, code)) {
            throw new NotFound("There is no letter of that name.");
        }
        return em.createQuery(TEMPLATE + " where t.outcome = :outcome", Object[].class)
                .setParameter("outcome", Coded.of(PanelOutcome.class, code))
                .getResultStream()
                .findFirst()
                .map(PanelLetterQueries::view)
                .orElseThrow(() -> new NotFound("There is no letter of that name."));
    }

    /** Everything that keeps a template from being kept; asks nothing of the database. */
    @OpenToAll("tells only what is wrong with the words that were given")
    public List<Violation> problems(@Nullable String subject, @Nullable String body) {
        return LetterText.problems(subject, body);
    }

    /** What can be filled in, by the word in braces. */
    @OpenToAll("the same for everybody")
    public Map<String, String> parts() {
        return LetterText.PARTS;
    }

    /** A template filled in with invented facts. */
    @OpenToAll("fills in words that were given with invented facts")
    public String example(String template) {
        return LetterText.fill(
                template,
                Map.ofEntries(
                        Map.entry("panel", Settings.current().panelName()),
                        Map.entry("day", "Friday 4 December 2026"),
                        Map.entry("partnership", "Calderwick Safeguarding Children Partnership"),
                        Map.entry("area", "Calderwick Council"),
                        Map.entry("case", "PC-2026-1017"),
                        Map.entry("rapid_review", "RR-2026-1021"),
                        Map.entry("notification", "SIN-2026-1183"),
                        Map.entry("outcome", "Outcome in a few words"),
                        Map.entry("reasons", "The reasons stand here, as they were recorded."),
                        Map.entry("reason_improvements", "The reasons against regulation 3 (a)."),
                        Map.entry("reason_law", "The reasons against regulation 3 (b)."),
                        Map.entry("reason_recurrent", "The reasons against regulation 3 (c)."),
                        Map.entry("quality", "The comment on quality stands here."),
                        Map.entry("answer_by", "Friday 18 December 2026")));
    }

    private static LetterTemplateView view(Object[] row) {
        LetterTemplate template = (LetterTemplate) row[0];
        return new LetterTemplateView(
                template.outcome().code(),
                template.outcome().label(),
                template.version(),
                template.subject(),
                template.body(),
                row[1] == null ? "the portal" : (String) row[1],
                template.changedAt());
    }
}
