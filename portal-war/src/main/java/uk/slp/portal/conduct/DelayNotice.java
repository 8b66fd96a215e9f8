package uk.slp.portal.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;

/**
 * The words of a notice that a local practice review takes longer than six months (rule 44: partners tell the Panel and
 * the Secretary of State the reasons; Working Together, chapter 5, as in domain reference 4.4). It names the review by its
 * reference only; the reason is as the partnership wrote it.
 */
record DelayNotice(
        String reference,
        String partnership,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueDate,
        String reason,
        LocalDate day) {
    String text(String addressee) {
        StringBuilder words = new StringBuilder();
        words.append("To: ").append(addressee).append("\n\n");
        words.append("Local child safeguarding practice review ")
                .append(reference)
                .append(": reasons for delay\n\n");
        if (startedOn != null && dueDate != null) {
            words.append(partnership)
                    .append(" decided on ")
                    .append(DeadlineWords.full(startedOn))
                    .append(" to start this review. It was to be finished by ")
                    .append(DeadlineWords.full(dueDate))
                    .append(". ");
        }
        words.append("It takes longer for the following reasons:\n\n").append(reason);
        words.append("\n\nLearning that is clear already does not wait for the report.\n\n");
        words.append(partnership).append("\n").append(DeadlineWords.full(day));
        return words.toString();
    }
}
