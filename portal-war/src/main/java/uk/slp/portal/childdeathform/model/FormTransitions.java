package uk.slp.portal.childdeathform.model;

import static uk.slp.portal.childdeathform.model.FormAction.PUBLISH;
import static uk.slp.portal.childdeathform.model.FormAction.WRITE;
import static uk.slp.portal.childdeathform.model.FormStatus.DRAFT;
import static uk.slp.portal.childdeathform.model.FormStatus.PUBLISHED;

import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.workflow.StateMachine;

/** The life of a version of a form as a table. A published one has no way back; what is to be different is a new version. */
public final class FormTransitions {
    /** The table. */
    public static final StateMachine<FormStatus, FormAction> RULES = StateMachine.<FormStatus, FormAction>startingIn(
                    DRAFT)
            .edge(DRAFT, WRITE, DRAFT, Permission.CHILD_DEATH_FORM_EDIT)
            .edge(DRAFT, PUBLISH, PUBLISHED, Permission.CHILD_DEATH_FORM_EDIT)
            .build();

    private FormTransitions() {}
}
