package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationReceipt;
import uk.slp.portal.notification.NotificationReceipt.Recipient;
import uk.slp.portal.notification.NotificationReceipt.RunningDeadline;

/** The receipt, at its own address for as long as the notification exists. */
@Named("notificationReceipt")
@RequestScoped
public class ReceiptPage {
    @Inject
    private NotificationQueries queries;

    private NotificationReceipt receipt;

    @PostConstruct
    void load() {
        receipt = queries.receipt(Asked.reference());
    }

    /** When it was sent and how that stood to the limit. */
    public String getMoment() {
        String margin = receipt.margin();
        return new Words().moment(receipt.submittedAt()) + (margin.isEmpty() ? "" : ", " + margin);
    }

    /** Who has it, in one sentence. */
    public String getHolders() {
        List<String> national = receipt.recipients().stream()
                .filter(r -> !r.role().equals("partnership"))
                .map(r -> r.role().equals("ofsted") ? r.name() : "the " + r.name())
                .toList();
        String partnership = receipt.recipients().stream()
                .filter(r -> r.role().equals("partnership"))
                .map(Recipient::name)
                .collect(Collectors.joining());
        String first = String.join(", ", national.subList(0, national.size() - 1)) + " and "
                + national.get(national.size() - 1);
        return capital(first) + " have it. A copy is with the " + partnership + ".";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    /** A clock that now runs, and who acts. */
    public record Step(RunningDeadline deadline, String who) {}

    /** What comes next, first due first. */
    public List<Step> getSteps() {
        return receipt.deadlines().stream()
                .map(deadline -> new Step(deadline, who(deadline.rule())))
                .toList();
    }

    private String who(String rule) {
        return switch (rule) {
            case "partner-copies" ->
                receipt.authorityName() + " tells the safeguarding partners of any other area concerned.";
            case "rapid-review" ->
                "The " + partnership() + " writes the rapid review; its three partners agree it before it is sent.";
            default -> "";
        };
    }

    private String partnership() {
        return receipt.recipients().stream()
                .filter(r -> r.role().equals("partnership"))
                .map(Recipient::name)
                .collect(Collectors.joining());
    }

    public NotificationReceipt getReceipt() {
        return receipt;
    }
}
