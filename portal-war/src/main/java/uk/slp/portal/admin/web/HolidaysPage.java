package uk.slp.portal.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.slp.portal.admin.AddedHolidayRow;
import uk.slp.portal.admin.HolidayAdminQueries;
import uk.slp.portal.admin.HolidayAdminService;
import uk.slp.portal.admin.MovedRow;
import uk.slp.portal.deadlines.BankHoliday;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;

/** The list of bank holidays, and what a change of it moved. */
@Named
@RequestScoped
public class HolidaysPage {
    private static final String HERE = "/admin/bank-holidays.xhtml?faces-redirect=true";
    private static final int MONTHS_OF_WARNING = 12;

    @Inject
    private HolidayAdminQueries queries;

    @Inject
    private HolidayAdminService service;

    @Inject
    private Clock clock;

    private DateText date = new DateText();
    private String name;
    private List<BankHoliday> coming;
    private List<AddedHolidayRow> added;
    private List<MovedRow> moved;

    /** Adds the day. */
    public String add() {
        try {
            say("The day was added. ", service.add(date.date().orElse(null), name));
            return HERE;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** Takes a day off the list. */
    public String remove(UUID id) {
        try {
            say("The day was taken off the list. ", service.remove(id));
        } catch (NotAllowedNow already) {
            Messages.done(already.getMessage());
        }
        return HERE;
    }

    private static void say(String what, int moved) {
        String deadlines =
                switch (moved) {
                    case 0 -> "No open deadline moved.";
                    case 1 -> "1 open deadline moved; it is listed below.";
                    default -> moved + " open deadlines moved; they are listed below.";
                };
        Messages.done(what + deadlines);
    }

    /** A sentence when the list ends within a year, or nothing. */
    public String getWarning() {
        Optional<String> warning = queries.coverage().warning(LocalDate.now(clock), MONTHS_OF_WARNING);
        return warning.orElse("");
    }

    /** The bank holidays to come. */
    public List<BankHoliday> getComing() {
        if (coming == null) {
            coming = queries.coming();
        }
        return coming;
    }

    /** What was added. */
    public List<AddedHolidayRow> getAdded() {
        if (added == null) {
            added = queries.added();
        }
        return added;
    }

    /** What moved last. */
    public List<MovedRow> getMoved() {
        if (moved == null) {
            moved = queries.moved();
        }
        return moved;
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DeadlineWords.full(day);
    }

    /** The day of a moment in words. */
    public String dayOf(Instant moment) {
        return DeadlineWords.record(moment.atZone(PortalTime.LONDON).toLocalDate());
    }

    public DateText getDate() {
        return date;
    }

    public void setDate(DateText date) {
        this.date = date;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
