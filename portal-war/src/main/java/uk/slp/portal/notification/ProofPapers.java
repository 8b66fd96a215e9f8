package uk.slp.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.NotificationReceipt.Recipient;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.Paper.Fact;
import uk.slp.portal.shared.time.PortalTime;

/** The receipt and the sent version on paper. */
final class ProofPapers {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private ProofPapers() {}

    /** One page: who sent what and when, who has it, what now runs, and how the proof is checked. */
    static Paper receipt(NotificationReceipt receipt) {
        Paper paper = new Paper("Receipt for notification " + receipt.reference(), "Receipt " + receipt.reference());
        paper.heading("Notification sent: " + receipt.reference());
        String margin = receipt.margin();
        paper.text(moment(receipt.submittedAt()) + (margin.isEmpty() ? "." : ", " + margin + "."));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Case", receipt.caseTitle()));
        facts.add(new Fact("Sent by", receipt.submittedBy() + ", " + receipt.authorityName()));
        facts.add(new Fact("Prepared by", receipt.preparedBy()));
        facts.add(new Fact("Version", Integer.toString(receipt.versionNumber())));
        facts.add(new Fact(
                "Sent to",
                String.join(
                        "\n", receipt.recipients().stream().map(Recipient::name).toList())));
        paper.facts(facts);
        if (!receipt.deadlines().isEmpty()) {
            paper.part("What happens next");
            List<List<String>> rows = new ArrayList<>();
            receipt.deadlines()
                    .forEach(d -> rows.add(List.of(
                            DeadlineWords.full(d.due()), d.title() + " (" + d.duty() + ").\nSource: " + d.source())));
            paper.table(List.of("By", "What is due"), rows);
        }
        fingerprint(paper, receipt.hash(), receipt.reference());
        return paper;
    }

    /** Everything that was sent, from the text that the fingerprint covers. */
    static Paper sent(NotificationReceipt receipt, String content, Map<String, String> authorities) {
        Paper paper = new Paper(
                "Notification " + receipt.reference() + " as sent", "Notification " + receipt.reference() + " as sent");
        paper.heading("Notification " + receipt.reference() + " as sent");
        paper.text("Confidential: personal information about children.");
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Sent", moment(receipt.submittedAt())));
        facts.add(new Fact("Sent by", receipt.submittedBy() + ", " + receipt.authorityName()));
        facts.add(new Fact("Guidance", SentReading.about(content, "guidanceEdition")));
        LocalDate due = receipt.due();
        if (due != null) {
            facts.add(new Fact(
                    "Limit for sending",
                    DeadlineWords.full(due) + (receipt.margin().isEmpty() ? "" : "; sent " + receipt.margin())));
        }
        paper.facts(facts);
        for (SentReading.Part part : new SentReading(authorities).parts(content)) {
            paper.part(part.title()).facts(part.facts());
        }
        fingerprint(paper, receipt.hash(), receipt.reference());
        return paper;
    }

    private static void fingerprint(Paper paper, String hash, String reference) {
        paper.part("Fingerprint of what was sent (SHA-256)")
                .code(hash)
                .text("Whoever has the file " + reference + ".json of this notification can count the fingerprint again"
                        + " and see that nothing was changed since it was sent. The portal explains how, under Check"
                        + " the fingerprint.");
    }

    private static String moment(Instant at) {
        return DeadlineWords.full(LocalDate.ofInstant(at, PortalTime.LONDON)) + " at "
                + TIME.format(at.atZone(PortalTime.LONDON));
    }
}
