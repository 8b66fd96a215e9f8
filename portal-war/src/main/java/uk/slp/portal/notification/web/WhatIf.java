package uk.slp.portal.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.shared.time.PortalTime;

/** "What if it became known on …?": the last day for another day of awareness. Asks and keeps nothing. */
@Named
@RequestScoped
public class WhatIf {
    private static final String RULE = "notification";

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private Clock clock;

    private String asked = "";
    private String due = "";
    private String words = "";
    private String problem = "";

    @PostConstruct
    void answer() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("aware");
        if (given == null || given.isBlank()) {
            return;
        }
        asked = given.strip();
        LocalDate day = day(asked);
        if (day == null) {
            problem = "Write the day as in 2026-11-26.";
        } else if (day.isAfter(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON))) {
            problem = "That day has not come yet.";
        } else {
            count(day);
        }
    }

    private void count(LocalDate day) {
        try {
            Counting counting = deadlines.count(RULE, day);
            due = "The last day would be " + DeadlineWords.full(counting.due()) + ".";
            words = (DeadlineWords.countedFrom(counting, "the authority became aware") + " "
                            + DeadlineWords.notCounted(counting))
                    .trim();
        } catch (UnknownYear | RuleNotInForce beyond) {
            problem = "The portal cannot count from that day.";
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** Whether a question was asked. */
    public boolean isAnything() {
        return !asked.isEmpty();
    }

    /** The day as it was typed. */
    public String getAsked() {
        return asked;
    }

    /** The answer; empty if there is none. */
    public String getDue() {
        return due;
    }

    /** How it was counted. */
    public String getWords() {
        return words;
    }

    /** What is wrong with the day; empty if nothing. */
    public String getProblem() {
        return problem;
    }
}
