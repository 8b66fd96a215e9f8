package uk.slp.portal.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import uk.slp.portal.agencysheet.AskAgency;
import uk.slp.portal.agencysheet.ChronologyFinding;
import uk.slp.portal.agencysheet.ChronologyQueries;
import uk.slp.portal.agencysheet.ChronologyService;
import uk.slp.portal.agencysheet.ChronologyView;
import uk.slp.portal.agencysheet.SheetRequestService;
import uk.slp.portal.agencysheet.SheetService;
import uk.slp.portal.agencysheet.model.EventField;
import uk.slp.portal.agencysheet.model.SheetField;
import uk.slp.portal.demo.CasePlayer.Played;
import uk.slp.portal.demo.CaseRecords.Found;
import uk.slp.portal.shared.access.Role;

/**
 * Plays what agencies wrote for a rapid review: {@code ask_agency NAME}, {@code write_sheet NAME}, {@code send_sheet NAME},
 * {@code same_event 3 4} and {@code settle}. What an agency is asked and writes stands in the text {@code sheet NAME}, one
 * {@code key: value} a line; each {@code line} of its chronology begins with calendar days before the incident became
 * known: {@code line: 120 | visit | recorded | source | what}. How a finding is settled stands in a text of its kind, such
 * as {@code settle opposite}; a finding without one stays open.
 */
@Dependent
class CaseSheets {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final int PARTS_OF_A_LINE = 5;

    @Inject
    private SheetRequestService requests;

    @Inject
    private SheetService sheets;

    @Inject
    private ChronologyService chronology;

    @Inject
    private ChronologyQueries chronologies;

    @Inject
    private CasePeople people;

    @Inject
    private CaseRecords records;

    /** Takes a step of this kind; false if it is of another. */
    boolean step(Played played, CaseFile.Step step) {
        switch (step.what()) {
            case "ask_agency" -> ask(played, step.how());
            case "write_sheet" -> write(played, step.how());
            case "send_sheet" -> {
                Map<String, String> sheet = sheet(played, step.how());
                people.actAs(sheet.getOrDefault("contributor", ""));
                String reference = reference(played, step.how());
                sheets.sendIn(reference, records.versionOfSheet(reference));
            }
            case "same_event" -> same(played, step.how().split("\\s+"));
            case "settle" -> settle(played);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void ask(Played played, String name) {
        Map<String, String> sheet = sheet(played, name);
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        String due = sheet.get("due");
        played.sheets.put(
                name,
                requests.ask(new AskAgency(
                                records.rapidReview(played.notification).reference(),
                                sheet.get("kind"),
                                sheet.get("name"),
                                sheet.get("contributor"),
                                null,
                                sheet.get("about"),
                                sheet.get("questions"),
                                due == null ? null : played.days.after(Integer.parseInt(due)),
                                false))
                        .reference());
    }

    private void write(Played played, String name) {
        Map<String, String> sheet = sheet(played, name);
        String reference = reference(played, name);
        people.actAs(sheet.getOrDefault("contributor", ""));
        Map<SheetField, String> answers = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.values()) {
            String text = sheet.get(field.apiName());
            if (text != null) {
                answers.put(field, text);
            }
        }
        sheets.write(reference, records.versionOfSheet(reference), answers);
        LocalDate aware =
                played.days.before(Integer.parseInt(played.file.answers().getOrDefault("aware", "1")));
        for (String line : lines(played, name)) {
            String[] part = BAR.split(line, PARTS_OF_A_LINE);
            Map<EventField, String> event = new EnumMap<>(EventField.class);
            event.put(EventField.DAY, aware.minusDays(Integer.parseInt(part[0])).toString());
            event.put(EventField.KIND, part[1]);
            event.put(EventField.CERTAINTY, part[2]);
            event.put(EventField.SOURCE, part[3]);
            event.put(EventField.WHAT, part[4]);
            sheets.addLine(reference, null, event);
        }
    }

    private void same(Played played, String[] numbers) {
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        Found review = records.rapidReview(played.notification);
        ChronologyView view = chronologies.view(review.reference());
        chronology.pair(
                review.reference(),
                view.line(Integer.parseInt(numbers[0])).id().toString(),
                List.of(),
                List.of(view.line(Integer.parseInt(numbers[1])).id().toString()));
    }

    private void settle(Played played) {
        people.actAs(played.organisation("P"), Role.PARTNERSHIP_MANAGER);
        String review = records.rapidReview(played.notification).reference();
        for (ChronologyFinding finding : chronologies.view(review).merged().findings()) {
            String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String words = played.file.text("settle " + kind);
            if (finding.open() && words != null) {
                chronology.settle(review, finding.key(), finding.mark(), finding.version(), words);
            }
        }
    }

    private static String reference(Played played, String name) {
        String reference = played.sheets.get(name);
        if (reference == null) {
            throw new IllegalStateException("The agency was not asked before: " + name);
        }
        return reference;
    }

    private static Map<String, String> sheet(Played played, String name) {
        return CaseFile.lines(played.file.needed("sheet " + name));
    }

    private static List<String> lines(Played played, String name) {
        List<String> lines = new ArrayList<>();
        for (String line : played.file.needed("sheet " + name).split("\n", -1)) {
            if (line.startsWith("line: ")) {
                lines.add(line.substring(6).strip());
            }
        }
        return lines;
    }
}
