package uk.slp.portal.panel;

/** Which cases of the national body a person reaches, for a query of another feature that shows them as one stage. */
public final class PanelReach {
    /** The condition on a case {@code c}; asks for the parameters of the scope only. */
    public static final String CONDITION = PanelRows.REACH;

    private PanelReach() {}
}
