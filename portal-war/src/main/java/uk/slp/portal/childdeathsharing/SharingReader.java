package uk.slp.portal.childdeathsharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import uk.slp.portal.childdeathsharing.model.AuthorityQuestion;
import uk.slp.portal.childdeathsharing.model.CaseJoin;
import uk.slp.portal.childdeathsharing.model.JoinTransitions;
import uk.slp.portal.childdeathsharing.model.QuestionTransitions;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.Permission;

/** Shows questions and joins to one person, with what that person may do. */
@Dependent
class SharingReader {
    @Inject
    private OrganisationRegister register;

    /**
     * A question.
     *
     * @param held permissions that count on the side of the person
     */
    QuestionView view(AuthorityQuestion one, Set<Permission> held) {
        return new QuestionView(
                one.reference(),
                one.version(),
                one.status(),
                register.name(one.panelId()),
                register.name(one.authorityId()),
                one.askedName(),
                one.askedAt(),
                one.contact(),
                one.told(),
                one.answer(),
                one.words(),
                one.notification(),
                one.answeredName(),
                one.answeredAt(),
                one.stepReason(),
                QuestionTransitions.RULES.allowed(one.status(), held).stream()
                        .map(QuestionAction::code)
                        .toList());
    }

    /** A join. */
    JoinView view(CaseJoin one, Set<Permission> held) {
        return new JoinView(
                one.reference(),
                one.version(),
                one.status(),
                one.childDeathReference(),
                one.notification(),
                register.name(one.panelId()),
                register.name(one.authorityId()),
                one.purpose(),
                one.basis(),
                one.proposedName(),
                one.proposedAt(),
                one.agreedName(),
                one.agreedAt(),
                one.stepReason(),
                JoinTransitions.RULES.allowed(one.status(), held).stream()
                        .map(JoinAction::code)
                        .toList());
    }
}
