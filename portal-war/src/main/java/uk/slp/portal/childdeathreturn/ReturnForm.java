package uk.slp.portal.childdeathreturn;

import uk.slp.portal.childdeathform.FilledForm;

/**
 * One form of a return, filled.
 *
 * @param number version of the form
 */
public record ReturnForm(int number, FilledForm filled) {
    public String code() {
        return filled.form().code();
    }

    public String title() {
        return filled.form().title();
    }

    /** What an agency says stays out of logs. */
    @Override
    public String toString() {
        return "ReturnForm[" + code() + "]";
    }
}
