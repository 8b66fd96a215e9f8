package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.timed.ReleaseMinute;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.portal.shared.web.Option;

/** Days, moments and codes as the pages of this feature say them. */
@Named("practiceTexts")
@ApplicationScoped
public class PracticeTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Inject
    private Clock clock;

    /** "Monday 23 November 2026", or nothing. */
    public String full(LocalDate day) {
        return day == null ? "" : DeadlineWords.full(day);
    }

    /** The day of today in words. */
    public String today() {
        return DeadlineWords.full(LocalDate.now(clock));
    }

    /** "23 November 2026". */
    public String day(Instant moment) {
        return DAY.format(moment.atZone(PortalTime.LONDON));
    }

    /** "14:32". */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(PortalTime.LONDON));
    }

    /** "Tuesday 5 January 2027 at 09:30", or nothing. */
    public String minute(Instant moment) {
        return moment == null ? "" : ReleaseMinute.words(moment);
    }

    /** Themes or harms in words. */
    public String themes(List<String> codes) {
        return codes.stream().map(Themes::label).collect(Collectors.joining(", "));
    }

    /** Age bands in words. */
    public String ageBands(List<String> codes) {
        return codes.stream().map(c -> Coded.of(AgeBand.class, c).label()).collect(Collectors.joining(", "));
    }

    /** Agencies in words. */
    public String agencies(List<String> codes) {
        return codes.stream().map(c -> Coded.of(Agency.class, c).label()).collect(Collectors.joining(", "));
    }

    /** The themes that are not harms, facet by facet. */
    public List<Option> themeOptions() {
        List<Option> options = new ArrayList<>();
        Themes.FACETS.forEach((facet, heading) -> {
            if (!facet.equals("harm")) {
                Themes.of(facet).forEach(t -> options.add(new Option(t.code(), t.label(), "")));
            }
        });
        return options;
    }

    /** The harms. */
    public List<Option> harmOptions() {
        return Option.of(Themes.of("harm"), t -> t.code(), t -> t.label());
    }

    /** The age bands. */
    public List<Option> ageBandOptions() {
        return Option.of(List.of(AgeBand.values()), AgeBand::code, AgeBand::label);
    }

    /** The kinds of agency. */
    public List<Option> agencyOptions() {
        return Option.of(List.of(Agency.values()), Agency::code, Agency::label);
    }

    /** The items of the anonymity checklist. */
    public List<Option> checklist() {
        return List.of(ChecklistItem.values()).stream()
                .map(item -> new Option(item.code(), item.label(), item.hint()))
                .toList();
    }
}
