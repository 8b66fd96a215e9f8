package uk.slp.portal.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panel.model.PanelReply;
import uk.slp.portal.panel.model.PanelReplySignOff;
import uk.slp.portal.panel.model.ReplyAction;
import uk.slp.portal.rapidreview.Partner;
import uk.slp.portal.rapidreview.SignOffView;

/** Copies an answer of the partners into what pages and programs may see. */
final class ReplyParts {
    private ReplyParts() {}

    static PanelReplyView view(
            PanelReply reply, List<PanelReplySignOff> signed, @Nullable String sender, Set<ReplyAction> actions) {
        return new PanelReplyView(
                reply.number(),
                reply.version(),
                reply.request(),
                reply.requestText(),
                reply.askedAt(),
                reply.status(),
                reply.text(),
                reply.decision(),
                reply.practiceReviewProposed(),
                reply.changesDecision() ? signOffs(signed) : List.of(),
                reply.sentAt(),
                sender == null ? reply.sentBy() : sender,
                actions);
    }

    private static List<SignOffView> signOffs(List<PanelReplySignOff> signed) {
        List<SignOffView> views = new ArrayList<>();
        Arrays.stream(Partner.values())
                .forEach(partner -> views.add(signed.stream()
                        .filter(s -> s.partner() == partner)
                        .findFirst()
                        .map(s -> new SignOffView(partner, true, s.agrees(), s.dissent(), s.signedName(), s.signedAt()))
                        .orElseGet(() -> SignOffView.missing(partner))));
        return views;
    }
}
