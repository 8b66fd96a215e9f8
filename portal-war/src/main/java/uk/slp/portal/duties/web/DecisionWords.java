package uk.slp.portal.duties.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.duties.DutyWords;
import uk.slp.portal.duties.FactsReader;
import uk.slp.portal.duties.NotifyDecision;
import uk.slp.portal.duties.PartnerOpinion;
import uk.slp.portal.shared.time.PortalTime;

/** Words and days of the pages of kept decisions. */
@Named("decisionWords")
@ApplicationScoped
public class DecisionWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    /** "26 November 2026 at 14:05". */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(PortalTime.LONDON));
    }

    /** "26 November 2026". */
    public String day(Instant at) {
        return DeadlineWords.record(LocalDate.ofInstant(at, PortalTime.LONDON));
    }

    /** Kind of tag for a decision. */
    public String tag(NotifyDecision decision) {
        return switch (decision) {
            case NOTIFY -> "going";
            case DO_NOT_NOTIFY -> "done";
            case NOT_YET -> "soon";
        };
    }

    /** Kind of tag for a view. */
    public String opinionTag(PartnerOpinion opinion) {
        return opinion == PartnerOpinion.DISAGREE ? "soon" : opinion == PartnerOpinion.AGREE ? "done" : "";
    }

    /** The facts of a version, question by question. */
    public List<DutyWords.Line> answers(Map<String, String> facts) {
        return new FactsReader(facts).facts().map(DutyWords::answers).orElse(List.of());
    }
}
