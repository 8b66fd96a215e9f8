package uk.slp.portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import uk.slp.portal.panel.model.LetterTemplate;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;

/** Changes of the templates of letters. Letters that went out stay as they are. */
@ApplicationScoped
public class PanelLetterService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Changes the words of a template.
     *
     * @throws RuleViolation with everything that is wrong
     */
    @Requires(Permission.LETTER_EDIT)
    @Transactional
    public void write(WriteTemplate command) {
        if (!Coded.known(PanelOutcome.class, command.code())) {
            throw new NotFound("There is no letter of that name.");
        }
        LetterTemplate template = em.createQuery(
                        "select t from LetterTemplate t where t.outcome = :outcome", LetterTemplate.class)
                .setParameter("outcome", Coded.of(PanelOutcome.class, command.code()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no letter of that name."));
        template.expectVersion(command.expectedVersion());
        template.write(
                command.subject(),
                command.body(),
                user.require().username(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        audit.changed("change", LetterTemplate.TYPE, command.code());
    }
}
