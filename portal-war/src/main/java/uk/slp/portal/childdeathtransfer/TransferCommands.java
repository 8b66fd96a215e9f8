package uk.slp.portal.childdeathtransfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;

/** What can be asked of offers. */
public final class TransferCommands {
    private static final int SHORT = 200;
    private static final int LONG = 2_000;

    private TransferCommands() {}

    /**
     * Offers the review of a death.
     *
     * @param panel official code of the other panel
     * @param ground code of {@link TransferGround}
     * @param contact how the other panel reaches whoever offers; read before it has accepted, so it names no child
     * @param reason in words; the other panel reads them with the case, once it has accepted
     */
    public record Offer(
            String childDeath,
            @Nullable String panel,
            @Nullable String ground,
            @Nullable String contact,
            @Nullable String reason) {
        public Offer {
            contact = TypedText.tidied(contact);
            reason = TypedText.tidied(reason);
        }

        /** Everything that is wrong with it by itself. */
        public List<Violation> problems() {
            List<Violation> wrong = new ArrayList<>();
            if (!Coded.known(TransferGround.class, ground)) {
                wrong.add(new Violation("ground", "ground_required", "Choose why the other panel reviews."));
            }
            need(
                    wrong,
                    "contact",
                    "how the other panel reaches you",
                    contact,
                    "Enter how the other panel reaches you.",
                    SHORT);
            need(wrong, "reason", "the reason", reason, "Enter the reason, and with whom you have spoken.", LONG);
            return wrong;
        }
    }

    /** Takes a step with an offer. */
    public record Step(String reference, long expectedVersion, @Nullable String reason) {
        public Step {
            reason = TypedText.tidied(reason);
        }

        /** Everything that is wrong with it by itself. */
        public List<Violation> problems() {
            List<Violation> wrong = new ArrayList<>();
            refuseLong(wrong, "reason", "the reason", reason, LONG);
            return wrong;
        }
    }

    private static void need(
            List<Violation> wrong, String field, String what, @Nullable String text, String missing, int most) {
        if (text == null) {
            wrong.add(new Violation(field, field + "_required", missing));
        } else {
            refuseLong(wrong, field, what, text, most);
        }
    }

    private static void refuseLong(List<Violation> wrong, String field, String what, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            wrong.add(new Violation(
                    field, "too_long", "Shorten " + what + " to " + (most == LONG ? "2,000" : "200") + " characters."));
        }
    }
}
