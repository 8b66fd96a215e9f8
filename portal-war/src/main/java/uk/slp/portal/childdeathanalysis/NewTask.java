package uk.slp.portal.childdeathanalysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Something to be done after a death was reviewed: an action, or somebody to be told that they should act (rule 67).
 *
 * @param kind code of {@link TaskKind}
 * @param recipient code of {@link TaskRecipient}; for telling somebody only
 * @param owner who does it; for telling somebody, who is told
 * @param level code of {@link ActionLevel}
 * @param due last day, or null where none is set
 */
public record NewTask(
        @Nullable String kind,
        @Nullable String recipient,
        @Nullable String owner,
        @Nullable String what,
        @Nullable String level,
        @Nullable LocalDate due) {
    private static final int LONGEST_OWNER = 200;
    private static final int LONGEST_WHAT = 2000;

    public NewTask {
        owner = owner == null || owner.isBlank() ? null : owner.strip();
        what = what == null || what.isBlank() ? null : what.strip();
    }

    /**
     * The question to the local authority whether it notifies a serious incident (rule 64), without its owner. It says nothing
     * that was learned in the review: that may be used for child death review only (Children Act 2004 s.16N(4)).
     */
    public static NewTask questionToAuthority() {
        return new NewTask(
                TaskKind.INFORM.code(),
                TaskRecipient.LOCAL_AUTHORITY.code(),
                null,
                "Decide whether to notify a serious incident.",
                ActionLevel.LOCAL.code(),
                null);
    }

    /** Everything that is wrong with it. */
    public List<Violation> problems() {
        List<Violation> wrong = new ArrayList<>();
        boolean inform = TaskKind.INFORM.code().equals(kind);
        if (!Coded.known(TaskKind.class, kind)) {
            wrong.add(new Violation(
                    "kind", "kind_required", "Choose whether it is an action or somebody is to be told."));
        }
        if (inform && !Coded.known(TaskRecipient.class, recipient)) {
            wrong.add(new Violation("recipient", "recipient_required", "Choose whom the partners tell."));
        }
        if (what == null) {
            wrong.add(new Violation("what", "what_required", "Enter what is to be done."));
        } else if (what.length() > LONGEST_WHAT) {
            wrong.add(new Violation("what", "too_long", "Shorten this to 2,000 characters."));
        }
        if (owner == null) {
            wrong.add(new Violation(
                    "owner", "owner_required", inform ? "Enter who is told." : "Enter who owns the action."));
        } else if (owner.length() > LONGEST_OWNER) {
            wrong.add(new Violation("owner", "too_long", "Shorten this to 200 characters."));
        }
        if (!Coded.known(ActionLevel.class, level)) {
            wrong.add(new Violation("level", "level_required", "Choose local, regional or national."));
        }
        return wrong;
    }
}
