package uk.slp.portal.childdeathsharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeath.ChildDeathReach;
import uk.slp.portal.childdeathsharing.model.AuthorityQuestion;
import uk.slp.portal.childdeathsharing.model.CaseJoin;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;

/** What a panel asked authorities about its cases, and with what they are joined. */
@ApplicationScoped
public class SharingQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChildDeathDesk desk;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private SharingReader reader;

    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentUser user;

    /**
     * Of one case, newest first. Three statements.
     *
     * @throws uk.slp.portal.shared.error.NotFound if it is not one that the person reaches
     */
    @Requires(Permission.CHILD_DEATH_VIEW)
    @Transactional
    public SharingView of(String childDeath) {
        ChildDeathCase death = desk.open(childDeath);
        boolean own = reach.reaches(death.ownerId());
        Set<Permission> held = own ? user.permissions() : Set.of();
        List<QuestionView> questions = new ArrayList<>();
        List<JoinView> joins = new ArrayList<>();
        for (Object[] row : em.createQuery(
                        "select q, j from QueryPart k"
                                + " left join AuthorityQuestion q on k.number = 1 and q.id in (select o.questionId from"
                                + " QuestionOrigin o where o.childDeathId = :death)"
                                + " left join CaseJoin j on k.number = 2 and j.childDeathId = :death"
                                + " where k.number <= 2",
                        Object[].class)
                .setParameter("death", death.id())
                .getResultList()) {
            if (row[0] != null) {
                questions.add(reader.view((AuthorityQuestion) row[0], held));
            }
            if (row[1] != null) {
                joins.add(reader.view((CaseJoin) row[1], held));
            }
        }
        questions.sort(Comparator.comparing(QuestionView::askedAt).reversed());
        joins.sort(Comparator.comparing(JoinView::proposedAt).reversed());
        return new SharingView(death, questions, joins, own && held.contains(Permission.CHILD_DEATH_WRITE));
    }

    /** The official code of the authority that is asked as a rule: that of normal residence; empty outside England. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional(Transactional.TxType.SUPPORTS)
    public String usualAuthority(ChildDeathCase death) {
        String code = death.residenceCode();
        return code != null
                        && register.localAuthorities().stream()
                                .anyMatch(one -> one.code().equals(code))
                ? code
                : "";
    }
}
