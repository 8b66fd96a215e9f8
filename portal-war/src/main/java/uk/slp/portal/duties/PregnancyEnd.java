package uk.slp.portal.duties;

import uk.slp.portal.shared.persistence.Coded;

/** How the life of an unborn child ended. Decides whether there can be a child death review (rule 53). */
public enum PregnancyEnd implements Coded {
    NOT_KNOWN("not_known", "Not known, or the child may have been born alive"),
    STILLBIRTH("stillbirth", "Stillbirth with a health professional present"),
    STILLBIRTH_UNATTENDED("stillbirth_unattended", "Stillbirth with no health professional present"),
    LATE_LOSS("late_loss", "Loss before 24 weeks"),
    TERMINATION("termination", "Lawful termination");

    private final String code;
    private final String label;

    PregnancyEnd(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
