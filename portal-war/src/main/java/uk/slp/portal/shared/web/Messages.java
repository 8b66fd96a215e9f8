package uk.slp.portal.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * Messages for the page now being answered. A message belongs to a field by the field's name, which is the attribute
 * {@code field} of the input on the page and {@link Violation#field()} of a rule; the list at the top of the page links
 * to it, and the same words stand at the field.
 */
public final class Messages {
    private Messages() {}

    /** Something is wrong with a field; with an empty name, with the whole. */
    public static void add(String field, String text) {
        context().addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Everything a rule refused, each at its field. */
    public static void add(RuleViolation refused) {
        refused.violations().forEach(violation -> add(violation.field(), violation.message()));
    }

    /** Everything a list of rules refused. */
    public static void add(List<Violation> violations) {
        violations.forEach(violation -> add(violation.field(), violation.message()));
    }

    /** Something was done; shown as a note, read out, and kept over one redirect. */
    public static void done(String text) {
        FacesContext context = context();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Whether something is wrong. */
    public static boolean any() {
        FacesMessage.Severity worst = context().getMaximumSeverity();
        return worst != null && worst.getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal();
    }

    private static FacesContext context() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context == null) {
            throw new IllegalStateException("Messages can be given only while a page is answered");
        }
        return context;
    }
}
