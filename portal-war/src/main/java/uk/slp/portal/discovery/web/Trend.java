package uk.slp.portal.discovery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many documents were published in each year, as a chart in two sizes and as a table. Years without any count as
 * nothing, and the present year is not over. The numbers are exact: each of these documents stands by name in the list
 * that the page links to, so that a small number tells nothing more.
 *
 * @param years the lines of the table, the oldest first
 * @param series two, if it is known how many of the documents recommend something and not all of them do; else one
 */
public record Trend(List<Year> years, int series, Chart wide, Chart narrow) {
    /** Fewer years are no trend. */
    private static final int FEWEST_YEARS = 3;

    /** Lines of the grid at most, besides the axis. */
    private static final int MOST_LINES = 4;

    /**
     * A line of the table.
     *
     * @param label "2024", or "2026 so far"
     * @param documents published in the year
     * @param recommending those of them with a recommendation
     */
    public record Year(String label, int year, int documents, int recommending) {}

    /**
     * A chart ready to be drawn.
     *
     * @param box for the attribute {@code viewBox}
     * @param left where the lines of the grid begin
     * @param right where they end
     * @param axis the line of zero
     * @param foot where the years are written
     * @param scale numbers with their lines
     * @param labels years written below the axis
     * @param documents the line of documents, as points
     * @param recommending the line of documents with a recommendation
     * @param dots the points of the line of documents
     * @param peak the highest point, with its number
     */
    public record Chart(
            String box,
            String left,
            String right,
            String axis,
            String foot,
            List<Mark> scale,
            List<Mark> labels,
            String documents,
            String recommending,
            List<Mark> dots,
            Mark peak,
            Mark end,
            Mark endOfSecond) {}

    /** Words at a place. */
    public record Mark(String x, String y, String text) {}

    /** Whether there are years enough for a chart. */
    public boolean drawn() {
        return years.size() >= FEWEST_YEARS;
    }

    /** Whether the second line is known. */
    public boolean both() {
        return series > 1;
    }

    /** Said below the title where every document recommends something; else empty. */
    public String each() {
        boolean same = !years.isEmpty() && years.stream().allMatch(year -> year.documents() == year.recommending());
        return same ? " Each of them recommends something." : "";
    }

    /** What a chart shows, in a sentence, for those who do not see it. */
    public String told() {
        Year peak = peak(years);
        Year last = years.get(years.size() - 1);
        return "From " + number(years.get(0).documents()) + " in "
                + years.get(0).year() + " to " + number(last.documents()) + " in " + last.label() + "; most in "
                + peak.year() + ", " + number(peak.documents()) + ".";
    }

    /** "1 document", "5 documents". */
    public String lastWords() {
        int last = years.get(years.size() - 1).documents();
        return last + (last == 1 ? " document" : " documents");
    }

    private static String number(int count) {
        return count == 0 ? "none" : Integer.toString(count);
    }

    /**
     * The trend of some documents.
     *
     * @param documents how many, by year
     * @param recommending how many of them recommend something, by year; null if that is not known
     * @param thisYear the year that is not over
     */
    static Trend of(Map<Integer, Integer> documents, @Nullable Map<Integer, Integer> recommending, int thisYear) {
        List<Year> years = new ArrayList<>();
        if (!documents.isEmpty()) {
            int first = new TreeMap<>(documents).firstKey();
            int last = Math.max(thisYear, new TreeMap<>(documents).lastKey());
            for (int year = first; year <= last; year++) {
                years.add(new Year(
                        year == thisYear ? year + " so far" : Integer.toString(year),
                        year,
                        documents.getOrDefault(year, 0),
                        recommending == null ? 0 : recommending.getOrDefault(year, 0)));
            }
        }
        // Two lines of which one hides the other say less than a sentence.
        boolean same = years.stream().allMatch(year -> year.documents() == year.recommending());
        int series = recommending == null || same ? 1 : 2;
        return new Trend(
                List.copyOf(years),
                series,
                new Drawing(760, 310, 34, 640, 44).chart(years),
                new Drawing(360, 280, 28, 350, 44).chart(years));
    }

    private static Year peak(List<Year> years) {
        Year peak = years.get(0);
        for (Year year : years) {
            if (year.documents() >= peak.documents()) {
                peak = year;
            }
        }
        return peak;
    }

    /** The measures of a chart, in units of its box. */
    private record Drawing(int width, int height, int left, int right, int below) {
        private static final int TOP = 40;
        private static final int INDENT = 12;
        private static final int BETWEEN_LABELS = 60;

        Chart chart(List<Year> years) {
            int axis = height - below;
            int step = step(years.stream().mapToInt(Year::documents).max().orElse(0));
            int most = years.stream().mapToInt(Year::documents).max().orElse(0);
            int top = Math.max(step, (most + step - 1) / step * step);
            List<Mark> scale = new ArrayList<>();
            for (int value = step; value <= top; value += step) {
                scale.add(new Mark(text(left - 8.0), y(value, top), Integer.toString(value)));
            }
            List<Mark> labels = new ArrayList<>();
            List<Mark> dots = new ArrayList<>();
            StringBuilder first = new StringBuilder();
            StringBuilder second = new StringBuilder();
            int every = Math.max(1, (int) Math.ceil(BETWEEN_LABELS / Math.max(1.0, distance(years.size()))));
            for (int i = 0; i < years.size(); i++) {
                Year year = years.get(i);
                String x = x(i, years.size());
                first.append(x).append(',').append(y(year.documents(), top)).append(' ');
                second.append(x).append(',').append(y(year.recommending(), top)).append(' ');
                dots.add(new Mark(x, y(year.documents(), top), year.label()));
                if ((years.size() - 1 - i) % every == 0) {
                    labels.add(new Mark(x, text(axis + 22.0), Integer.toString(year.year())));
                }
            }
            Mark nothing = new Mark("0", "0", "");
            Mark peak = nothing;
            Mark end = nothing;
            Mark secondEnd = nothing;
            if (!years.isEmpty()) {
                Year high = peak(years);
                int at = years.indexOf(high);
                peak = new Mark(
                        x(at, years.size()),
                        text(Double.parseDouble(y(high.documents(), top)) - 14),
                        Integer.toString(high.documents()));
                Year last = years.get(years.size() - 1);
                double firstY = Double.parseDouble(y(last.documents(), top));
                double secondY = Double.parseDouble(y(last.recommending(), top));
                // The words at the ends of the lines do not stand on one another.
                end = new Mark(
                        text(right + 12.0), text(Math.min(firstY, axis - 40.0)), Integer.toString(last.documents()));
                secondEnd = new Mark(
                        text(right + 12.0),
                        text(Math.max(secondY, Double.parseDouble(end.y()) + 22)),
                        Integer.toString(last.recommending()));
            }
            return new Chart(
                    "0 0 " + width + " " + height,
                    text(left),
                    text(right),
                    text(axis),
                    text(axis + 40.0),
                    scale,
                    labels,
                    first.toString().strip(),
                    second.toString().strip(),
                    dots,
                    peak,
                    end,
                    secondEnd);
        }

        private double distance(int years) {
            return years < 2 ? right : (right - left - 2.0 * INDENT) / (years - 1);
        }

        private String x(int place, int years) {
            return text(left + INDENT + place * (years < 2 ? 0 : distance(years)));
        }

        private String y(int value, int top) {
            double axis = height - (double) below;
            return text(axis - (axis - TOP) * value / top);
        }

        private static int step(int most) {
            int[] steps = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
            for (int step : steps) {
                if (most <= step * MOST_LINES) {
                    return step;
                }
            }
            return 10_000;
        }

        private static String text(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }
}
