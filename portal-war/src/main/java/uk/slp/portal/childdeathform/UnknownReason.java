package uk.slp.portal.childdeathform;

import uk.slp.portal.shared.persistence.Coded;

/**
 * Why a question has no answer. The keepers of other countries' collections name missing values without a reason as their
 * worst fault: not asked, not recorded and withheld are different answers.
 */
public enum UnknownReason implements Coded {
    NOT_HELD("not_held", "Our records do not say"),
    NOT_ASKED("not_asked", "Nobody asked"),
    NOT_RECORDED("not_recorded", "Asked or seen, but not written down"),
    AWAITED("awaited", "Awaited, for example a result"),
    OTHER_AGENCY("other_agency", "Another agency knows this"),
    DECLINED("declined", "The family did not wish to say"),
    WITHHELD("withheld", "Cannot be shared, for a legal reason"),
    NOT_APPLICABLE("not_applicable", "Does not apply to this child");

    private final String code;
    private final String label;

    UnknownReason(String code, String label) {
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
