package uk.slp.portal.childdeathanalysis;

import uk.slp.portal.shared.persistence.Coded;

/** What can happen to the analysis of a child's death. */
public enum AnalysisAction implements Coded {
    SEND("send", "Send to the overview panel"),
    GIVE_BACK("give_back", "Give back to the review meeting"),
    SEAL("seal", "Make final"),
    REOPEN("reopen", "Open again"),
    /** It was final in an older system, and read from its file. */
    IMPORT("import", "Imported, final");

    private final String code;
    private final String label;

    AnalysisAction(String code, String label) {
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
