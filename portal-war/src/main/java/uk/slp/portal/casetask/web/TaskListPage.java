package uk.slp.portal.casetask.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The tasks on a review. */
@Named("taskListPage")
@RequestScoped
public class TaskListPage extends TaskForm {
    /**
     * Adds what is missing of a set.
     *
     * @param key of the set
     */
    public String addSet(String key) {
        return attempt(
                () -> service().addSet(list(), key),
                "The tasks are on the list. They are given to nobody yet: open each and say who does it.");
    }
}
