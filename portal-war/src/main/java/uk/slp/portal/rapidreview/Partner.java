package uk.slp.portal.rapidreview;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.slp.portal.organisation.OrganisationKind;
import uk.slp.portal.shared.persistence.Coded;

/** The three safeguarding partners, who share one duty jointly and equally (Children Act 2004 s.16E). */
public enum Partner implements Coded {
    LOCAL_AUTHORITY("local_authority", "Local authority", OrganisationKind.LOCAL_AUTHORITY),
    ICB("icb", "Integrated care board", OrganisationKind.ICB),
    POLICE("police", "Police", OrganisationKind.POLICE);

    private final String code;
    private final String label;
    private final OrganisationKind kind;

    Partner(String code, String label, OrganisationKind kind) {
        this.code = code;
        this.label = label;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** What is said while it has not signed. */
    public String missing() {
        return switch (this) {
            case LOCAL_AUTHORITY -> "The local authority has not signed yet.";
            case ICB -> "The integrated care board has not signed yet.";
            case POLICE -> "The police have not signed yet.";
        };
    }

    /** The partner for which an organisation of that kind signs, if it is one. */
    public static Optional<Partner> of(OrganisationKind kind) {
        for (Partner partner : values()) {
            if (partner.kind == kind) {
                return Optional.of(partner);
            }
        }
        return Optional.empty();
    }

    /** The kinds of organisation that sign for some partners. */
    public static Set<OrganisationKind> kinds(Collection<Partner> partners) {
        return partners.stream().map(partner -> partner.kind).collect(Collectors.toUnmodifiableSet());
    }
}
