package uk.slp.portal.childdeath;

import uk.slp.portal.shared.persistence.Coded;

/** The queues of an overview panel: cases that wait for the same thing. */
public enum ChildDeathQueue implements Coded {
    OPEN("open", "Open cases", "d.status in :open"),
    NATIONAL(
            "national",
            "National database to be told",
            "d.nationalDueAt is not null and d.nationalSentAt is null and d.status in :open"),
    KEY_WORKER("key_worker", "No key worker named", "d.keyWorker is null and d.status in :open"),
    RESPONSE("response", "Joint agency response", "d.jointResponse = 'yes' and d.status in :open"),
    INQUEST("inquest", "Inquest awaited", "d.inquest in ('expected', 'opened') and d.status in :open"),
    SUSPECTED("suspected", "Abuse or neglect suspected", "d.abuseSuspected = 'yes' and d.status in :open"),
    PANEL("panel", "Ready for the panel", "d.status = :panel"),
    ELSEWHERE("elsewhere", "Died here, reviewed elsewhere", "d.placePanelId in :panels and d.ownerId not in :panels"),
    CLOSED("closed", "Review completed", "d.status = :closed");

    private final String code;
    private final String label;
    private final String condition;

    ChildDeathQueue(String code, String label, String condition) {
        this.code = code;
        this.label = label;
        this.condition = condition;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }
}
