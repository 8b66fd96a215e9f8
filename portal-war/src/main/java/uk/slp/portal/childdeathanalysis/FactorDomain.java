package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** The four domains in which factors of a death are looked for (domain reference 6.4, analysis form). */
public enum FactorDomain implements Coded {
    A("A", "Factors intrinsic to the child"),
    B("B", "Factors in the social environment"),
    C("C", "Factors in the physical environment"),
    D("D", "Factors in service provision");

    private final String code;
    private final String label;

    FactorDomain(String code, String label) {
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

    /** Name of the answer for the domain as a whole, used while no factor of it is listed. */
    public String field() {
        return "domain" + code;
    }
}
