package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** Whom the partners tell that they should act (domain reference 6.4). */
public enum TaskRecipient implements Coded {
    LOCAL_AUTHORITY("local_authority", "Local authority"),
    REGULATOR("regulator", "Regulator, such as Ofsted or the Care Quality Commission"),
    CORONER("coroner", "Coroner, for a report to prevent future deaths"),
    MEDICINES("medicines", "Manufacturer, or the medicines and devices regulator"),
    HEALTH_BODY("health_body", "NHS trust, practice or integrated care board"),
    HIGHWAYS("highways", "Highways, housing or planning authority"),
    NATIONAL_BODY("national_body", "Government department or national body"),
    OTHER("other", "Somebody else");

    private final String code;
    private final String label;

    TaskRecipient(String code, String label) {
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
