package uk.slp.portal.duties;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.slp.portal.deadlines.Confidence;
import uk.slp.portal.deadlines.Csv;
import uk.slp.portal.deadlines.DeadlineRules;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.shared.persistence.Coded;

/** Every duty of every edition. Immutable. */
public final class DutyRules {
    private static final String RESOURCE = "/reference/duty_rules.csv";

    private final List<DutyRule> all;

    private DutyRules(List<DutyRule> all) {
        this.all = List.copyOf(all);
    }

    /** The rules that come with the portal. */
    public static DutyRules standard() {
        return Standard.RULES;
    }

    /** Reads rules in the columns of the reference file. */
    public static DutyRules read(Reader csv) {
        return new DutyRules(Csv.read(csv).stream().map(DutyRules::rule).toList());
    }

    private static DutyRule rule(Map<String, String> row) {
        String id = cell(row, "id");
        try {
            String to = cell(row, "to_edition");
            String deadline = cell(row, "deadline");
            String follows = cell(row, "followed_by");
            for (String code : List.of(deadline, follows)) {
                if (!code.isEmpty()) {
                    DeadlineRules.standard().latest(code);
                }
            }
            List<DutySource> sources = new ArrayList<>();
            sources.add(new DutySource(cell(row, "source"), Confidence.of(cell(row, "confidence"))));
            if (!cell(row, "further_source").isEmpty()) {
                sources.add(
                        new DutySource(cell(row, "further_source"), Confidence.of(cell(row, "further_confidence"))));
            }
            String recipients = cell(row, "recipients");
            return new DutyRule(
                    id,
                    Coded.of(DutyRoute.class, cell(row, "route")),
                    Coded.of(DutyStrength.class, cell(row, "level")),
                    Edition.valueOf(cell(row, "from_edition")),
                    to.isEmpty() ? null : Edition.valueOf(to),
                    recipients.isEmpty() ? List.of() : Arrays.asList(recipients.split("\\s*;\\s*", -1)),
                    cell(row, "sender"),
                    deadline,
                    follows,
                    sources,
                    cell(row, "domain"),
                    cell(row, "why"));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The duty “" + id + "” cannot be read: " + e.getMessage(), e);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** Every row, in the order in which duties are shown. */
    public List<DutyRule> all() {
        return all;
    }

    /** The rows of one edition. */
    public List<DutyRule> in(Edition edition) {
        return all.stream().filter(rule -> rule.appliesIn(edition)).toList();
    }

    /** Read once, on first use. */
    private static final class Standard {
        static final DutyRules RULES = load();

        private static DutyRules load() {
            try (InputStream in = DutyRules.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The reference file " + RESOURCE + " is not in the application");
                }
                return read(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
