package uk.slp.portal.childdeathmeeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.slp.portal.childdeathanalysis.AnalysisField;
import uk.slp.portal.childdeathanalysis.FactorDomain;
import uk.slp.portal.childdeathanalysis.NewFactor;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.deadlines.DeadlineWords;

/** What the draft of the analysis form takes from a meeting that was held (domain reference 6.2 and 6.4). Pure. */
final class MeetingDraft {
    private MeetingDraft() {}

    static Map<AnalysisField, String> texts(ReviewMeeting meeting) {
        Map<AnalysisField, String> found = new EnumMap<>(AnalysisField.class);
        meeting.texts().forEach((part, text) -> {
            AnalysisField field = part.draft();
            if (field != null) {
                found.put(field, text);
            }
        });
        String agencies = meeting.guests().stream()
                .filter(GuestLine::attended)
                .map(guest -> guest.rest().isEmpty() ? guest.name() : guest.rest())
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!agencies.isEmpty()) {
            found.put(AnalysisField.AGENCIES, cut(agencies, AnalysisField.AGENCIES));
        }
        String family = meeting.questions().stream().map(MeetingDraft::words).collect(Collectors.joining("\n\n"));
        if (!family.isEmpty()) {
            found.put(AnalysisField.FAMILY_FEEDBACK, cut(family, AnalysisField.FAMILY_FEEDBACK));
        }
        return found;
    }

    private static String words(FamilyAnswer one) {
        return one.question() + "\n" + one.answer() + "\n" + one.by() + ", by "
                + DeadlineWords.full(Objects.requireNonNull(one.due()));
    }

    private static String cut(String text, AnalysisField field) {
        return text.length() <= field.longest() ? text : text.substring(0, field.longest() - 1) + "…";
    }

    static List<NewFactor> factors(ReviewMeeting meeting) {
        List<NewFactor> found = new ArrayList<>();
        for (FactorDomain domain : FactorDomain.values()) {
            meeting.factors(domain).forEach(line -> found.add(new NewFactor(domain.code(), line, null)));
        }
        return found;
    }
}
