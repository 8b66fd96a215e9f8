package uk.slp.portal.casetask.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The tasks on a rapid review. */
@Named("taskListPage")
@RequestScoped
public class TaskListPage extends TaskForm {
    /** Adds what is missing of the delivered set. */
    public String addSet() {
        return attempt(
                () -> service().addSet(reference()),
                "The tasks are on the list. They are given to nobody yet: open each and say who does it.");
    }
}
