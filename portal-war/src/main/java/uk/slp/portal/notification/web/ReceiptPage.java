package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationReceipt;
import uk.slp.portal.notification.NotificationReceipt.Recipient;
import uk.slp.portal.notification.NotificationReceipt.RunningDeadline;
import uk.slp.portal.notification.model.Kind;

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
        List<String> national = names(role -> role.equals("panel") || role.equals("dfe") || role.equals("ofsted"));
        List<String> partners = names("partnership"::equals);
        List<String> areas = names("authority"::equals);
        String words = capital(joined(national)) + " have it.";
        if (!partners.isEmpty()) {
            words += " A copy is with the " + joined(partners) + ".";
        }
        return areas.isEmpty() ? words : words + " It concerns " + joined(areas) + " as well: they must be told.";
    }

    private List<String> names(Predicate<String> role) {
        return receipt.recipients().stream()
                .filter(r -> role.test(r.role()))
                .map(r -> r.role().equals("panel") || r.role().equals("dfe") ? "the " + r.name() : r.name())
                .toList();
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** What was sent, in words. */
    public String getKindLabel() {
        return Kind.of(receipt.kind()).label();
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
