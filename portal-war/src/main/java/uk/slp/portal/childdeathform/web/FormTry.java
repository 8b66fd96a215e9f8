package uk.slp.portal.childdeathform.web;

import jakarta.faces.context.FacesContext;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Parameters;

/** What the pages of a form have in common: a change that may be refused, and the version on which it is based. */
final class FormTry {
    private FormTry() {}

    /** Whether the change was made; if not, the page says why and keeps what was typed. */
    static boolean done(Runnable change) {
        try {
            change.run();
            return true;
        } catch (RuleViolation refused) {
            Messages.add(refused);
        } catch (StaleVersion stale) {
            Messages.add("", Changer.told(stale) + " What you typed is still here; look at the draft, and save again.");
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage());
        }
        return false;
    }

    static boolean postback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    static long version(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The page of a form, after a change. */
    static String to(String code) {
        return "/childdeathform/form.xhtml?faces-redirect=true&code=" + code;
    }

    /** A number in the address; null if there is none. */
    static Integer number(String name) {
        String text = Parameters.get(name);
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }
}
