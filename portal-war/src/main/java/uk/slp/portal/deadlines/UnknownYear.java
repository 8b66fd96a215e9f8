package uk.slp.portal.deadlines;

/** The working calendar was asked about a year for which it has no bank holidays. It refuses rather than guess. */
public final class UnknownYear extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int year;

    UnknownYear(int year, CalendarCoverage coverage) {
        super("The calendar knows the bank holidays from " + coverage.firstYear() + " to " + coverage.lastYear()
                + ", not those of " + year);
        this.year = year;
    }

    /** The year that is not known. */
    public int year() {
        return year;
    }
}
