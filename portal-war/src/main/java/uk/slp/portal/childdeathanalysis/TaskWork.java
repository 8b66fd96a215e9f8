package uk.slp.portal.childdeathanalysis;

/**
 * A task that waits, for the list of work.
 *
 * @param reference of the case; nothing else of it is told there
 */
public record TaskWork(String reference, TaskLine task) {
    /** What is to be done, without what the panel wrote. */
    public String words() {
        return task.kind() == TaskKind.INFORM ? "Tell somebody to act" : "Action after a review";
    }

    /** Its address. */
    public String path() {
        return "/child-deaths/" + reference + "/analysis/tasks/" + task.number();
    }
}
