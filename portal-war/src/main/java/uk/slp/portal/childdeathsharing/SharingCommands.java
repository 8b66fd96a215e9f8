package uk.slp.portal.childdeathsharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;

/** What can be asked of questions and joins. */
public final class SharingCommands {
    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final Pattern NOTIFICATION = Pattern.compile("SIN-\\d{4}-\\d{4,}");

    private SharingCommands() {}

    /**
     * Asks an authority to decide whether it notifies. Nothing of this names the child: who it is, a person tells a person.
     *
     * @param authority official code
     * @param contact how the panel is reached: a telephone number or an official address
     * @param told whom at the authority the panel has told which child is meant, such as "duty manager, by telephone"
     */
    public record Ask(String childDeath, @Nullable String authority, @Nullable String contact, @Nullable String told) {
        public Ask {
            authority = TypedText.tidied(authority);
            contact = TypedText.tidied(contact);
            told = TypedText.tidied(told);
        }

        /** Everything that is wrong with it by itself. */
        public List<Violation> problems() {
            List<Violation> wrong = new ArrayList<>();
            TypedText.need(wrong, "authority", authority, "Choose the local authority.", SHORT);
            TypedText.need(wrong, "contact", contact, "Enter how the authority reaches you.", SHORT);
            TypedText.need(
                    wrong,
                    "told",
                    told,
                    "Enter whom at the authority you have told which child is meant. The portal does not tell them.",
                    SHORT);
            return wrong;
        }
    }

    /**
     * The authority answers.
     *
     * @param answer code of {@link QuestionAnswer}
     * @param words why, or what is needed; asked for where the authority does not notify or needs more
     * @param notification reference of its notification; asked for where it has notified
     */
    public record Answer(
            String reference,
            long expectedVersion,
            @Nullable String answer,
            @Nullable String words,
            @Nullable String notification) {
        public Answer {
            words = TypedText.tidied(words);
            notification = TypedText.tidied(notification);
        }

        /** Everything that is wrong with it by itself. */
        public List<Violation> problems() {
            List<Violation> wrong = new ArrayList<>();
            if (!Coded.known(QuestionAnswer.class, answer)) {
                wrong.add(new Violation("answer", "answer_required", "Choose what the authority answers."));
                return wrong;
            }
            QuestionAnswer given = Coded.of(QuestionAnswer.class, Objects.requireNonNull(answer));
            if (given == QuestionAnswer.WILL_NOT) {
                TypedText.need(wrong, "words", words, "Enter why the authority does not notify.", LONG);
            } else if (given == QuestionAnswer.NEEDS_MORE) {
                TypedText.need(wrong, "words", words, "Enter what the authority needs to know.", LONG);
            } else {
                TypedText.refuseLong(wrong, "words", words, LONG);
            }
            if (given == QuestionAnswer.NOTIFIED || notification != null) {
                refuseReference(wrong, notification);
            }
            return wrong;
        }
    }

    /**
     * Proposes that a child death review and a notification are joined.
     *
     * @param notification reference of the notification, as the authority gave it
     * @param basis code of {@link LegalBasis}
     * @param purpose what the join is for, and why it is proportionate; it is read by the authority and names nobody
     */
    public record Propose(
            String childDeath,
            @Nullable String authority,
            @Nullable String notification,
            @Nullable String basis,
            @Nullable String purpose) {
        public Propose {
            authority = TypedText.tidied(authority);
            notification = TypedText.tidied(notification);
            purpose = TypedText.tidied(purpose);
        }

        /** Everything that is wrong with it by itself. */
        public List<Violation> problems() {
            List<Violation> wrong = new ArrayList<>();
            TypedText.need(wrong, "authority", authority, "Choose the local authority.", SHORT);
            refuseReference(wrong, notification);
            if (!Coded.known(LegalBasis.class, basis)) {
                wrong.add(new Violation("basis", "basis_required", "Choose the legal basis."));
            }
            TypedText.need(wrong, "purpose", purpose, "Enter what the join is for.", LONG);
            return wrong;
        }
    }

    /** Takes a step with a question or a join. */
    public record Step(String reference, long expectedVersion, @Nullable String reason) {
        public Step {
            reason = TypedText.tidied(reason);
        }
    }

    private static void refuseReference(List<Violation> wrong, @Nullable String reference) {
        if (reference == null || !NOTIFICATION.matcher(reference).matches()) {
            wrong.add(new Violation(
                    "notification",
                    "reference_required",
                    "Enter the reference of the notification, such as SIN-2026-0012."));
        }
    }
}
