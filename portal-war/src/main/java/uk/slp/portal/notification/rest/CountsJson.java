package uk.slp.portal.notification.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.CountCell;
import uk.slp.portal.notification.NotificationCounts;
import uk.slp.portal.shared.error.BadRequest;

/** What the API answers about notifications in numbers. */
public final class CountsJson {
    private CountsJson() {}

    /**
     * Twelve months in numbers.
     *
     * @param caution to be shown wherever the numbers are
     * @param total of all kinds that count together
     * @param leftOut withdrawn or held not to meet the criteria, in no other number
     * @param careLeaverDeaths in no other number; left out for those who never see them
     */
    public record Counts(
            LocalDate from,
            LocalDate to,
            String caution,
            @Nullable Long total,
            @Nullable Long careLeaverDeaths,
            List<Month> months,
            List<Cell> kinds,
            List<Cell> natures,
            List<Cell> clock,
            List<Cell> leftOut,
            Areas areas) {}

    /** What was sent in a month. */
    public record Month(
            String month,
            long seriousIncidents,
            long lookedAfterDeaths,
            long total,
            long late,
            @Nullable Long careLeaverDeaths) {}

    /**
     * One number.
     *
     * @param count left out if it is hidden
     * @param shown how it is written where it is hidden or rounded
     */
    public record Cell(String code, String label, @Nullable Long count, boolean hidden, String shown) {}

    /**
     * Numbers of regions and authorities.
     *
     * @param exact whether they are as they are; otherwise rounded and partly hidden
     */
    public record Areas(boolean exact, LocalDate from, LocalDate to, List<Cell> regions, List<Cell> authorities) {}

    /** Reads the last month asked for. */
    static @Nullable YearMonth month(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            YearMonth month = YearMonth.parse(text.strip());
            if (month.getYear() >= 2000) {
                return month;
            }
        } catch (DateTimeException e) {
            throw refused();
        }
        throw refused();
    }

    private static BadRequest refused() {
        return new BadRequest(
                "until", "month_unreadable", "The last month must be a month from 2000-01 on, such as 2026-11.");
    }

    static Counts of(NotificationCounts counts) {
        CountCell apart = counts.careLeavers();
        return new Counts(
                counts.from(),
                counts.to(),
                NotificationCounts.CAUTION,
                counts.total().count(),
                apart == null ? null : apart.count(),
                counts.months().stream()
                        .map(m -> new Month(
                                m.month().toString(),
                                m.incidents(),
                                m.lookedAfter(),
                                m.sum(),
                                m.late(),
                                apart == null ? null : Long.valueOf(m.careLeavers())))
                        .toList(),
                cells(counts.kinds()),
                cells(counts.natures()),
                cells(counts.standings()),
                cells(counts.leftOut()),
                new Areas(
                        counts.areas().exact(),
                        counts.areas().from(),
                        counts.areas().to(),
                        cells(counts.areas().regions()),
                        cells(counts.areas().authorities())));
    }

    private static List<Cell> cells(List<CountCell> cells) {
        return cells.stream()
                .map(cell -> new Cell(cell.code(), cell.label(), cell.count(), cell.count() == null, cell.shown()))
                .toList();
    }
}
