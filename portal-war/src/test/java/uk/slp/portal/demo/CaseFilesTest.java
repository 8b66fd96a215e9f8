package uk.slp.portal.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.panel.model.PanelOutcome;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.vocabulary.AgeBand;
import uk.slp.portal.shared.vocabulary.Agency;
import uk.slp.portal.shared.vocabulary.Themes;

@DisplayName("The invented cases")
class CaseFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/demo/cases");
    private static final Path REGISTER =
            Path.of("../migration/src/main/resources/db/migration/common/V0002__organisations.sql");
    private static final Pattern REGISTERED = Pattern.compile("'local_authority', '[^']*', '((?:[^']|'')*)'");
    private static final Set<String> OTHER_KEYS = Set.of(
            "area",
            "aware",
            "incident",
            "method",
            "reviewer",
            "title",
            "themes",
            "harms",
            "ages",
            "agencies",
            "improvementsSection",
            "reasonsSection",
            "informationTitle",
            "informationAges");
    private static final Set<String> OTHER_TEXTS = Set.of(
            "circumstances",
            "safety",
            "explanation",
            "late reason",
            "return",
            "amendment",
            "amendment second",
            "amendment second reason",
            "amendment second changes",
            "amendment third",
            "amendment third reason",
            "amendment third changes",
            "question 1",
            "answer 1",
            "closing 1",
            "question 2",
            "answer 2",
            "withdrawal",
            "refusal",
            "not met",
            "reopen",
            "dissent",
            "rapid review late reason",
            "outcome improvements",
            "outcome law",
            "outcome recurrent",
            "outcome quality",
            "scope",
            "key lines",
            "report",
            "report second",
            "summary",
            "content note",
            "delay",
            "not proceeding",
            "withheld",
            "improvement information",
            "no information",
            "information summary",
            "information",
            "information done",
            "information follow-up");
    /** Its report, not published, holds a name that the check for identifiability is there to find. */
    private static final String WITH_A_NAME = "40-bramley-terrace.txt";

    /** First words of the texts of sheets, of a review that is conducted, of its drafts and comments. */
    private static final Set<String> WORKED_ON =
            Set.of("sheet", "settle", "conduct", "draft", "comment", "comment_answer", "comment_settle", "declare");

    private static final Set<String> STEPS = Set.of(
            "tasks",
            "task_done",
            "ask_agency",
            "write_sheet",
            "send_sheet",
            "same_event",
            "settle",
            "conduct",
            "appoint",
            "declare",
            "notice",
            "draft",
            "rewrite",
            "comment",
            "comment_answer",
            "comment_settle",
            "start",
            "request_approval",
            "return",
            "submit",
            "acknowledge",
            "document",
            "amend",
            "ask",
            "answer",
            "close_question",
            "ask_withdrawal",
            "accept_withdrawal",
            "refuse_withdrawal",
            "not_met",
            "withdraw",
            "write",
            "ask_for_sign_off",
            "reopen",
            "sign",
            "send",
            "outcome",
            "commission",
            "not_proceed",
            "report",
            "describe",
            "explain_delay",
            "mark_final",
            "confirm",
            "plan",
            "copy",
            "publish",
            "withhold",
            "inform",
            "inform_complete",
            "inform_confirm",
            "inform_plan",
            "inform_copy",
            "inform_publish",
            "repository");

    static List<CaseFile> cases() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.sorted()
                    .map(path -> CaseFile.read(path.getFileName().toString(), read(path)))
                    .toList();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("are at least forty, and every outcome of the national body is among them")
    void enough() throws IOException {
        List<CaseFile> all = cases();
        Set<String> outcomes = new HashSet<>();
        all.forEach(
                c -> c.steps().stream().filter(s -> s.what().equals("outcome")).forEach(s -> outcomes.add(s.how())));

        assertTrue(all.size() >= 40, "There are " + all.size());
        assertEquals(
                Set.copyOf(Arrays.stream(PanelOutcome.values())
                        .map(PanelOutcome::code)
                        .toList()),
                outcomes);
        assertEquals(
                all.size(),
                all.stream().map(c -> c.answer("caseName")).distinct().count(),
                "Names of cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("hold nothing that the loader does not read")
    void everythingIsRead(CaseFile file) {
        Set<String> keys = new HashSet<>(OTHER_KEYS);
        Arrays.stream(NotificationField.values()).forEach(f -> keys.add(f.key()));
        Set<String> texts = new HashSet<>(OTHER_TEXTS);
        Arrays.stream(ReviewField.values()).forEach(f -> texts.add(f.apiName()));
        Arrays.stream(PanelOutcome.values()).forEach(o -> texts.add("outcome " + o.code()));
        file.texts().keySet().stream()
                .filter(key -> WORKED_ON.contains(key.split(" ")[0]))
                .forEach(texts::add);
        file.steps().stream().filter(s -> s.what().equals("document")).forEach(s -> texts.add("document " + s.how()));

        assertAll(
                file.path(),
                () -> assertEquals(Set.of(), without(file.answers().keySet(), keys), "keys"),
                () -> assertEquals(Set.of(), without(file.texts().keySet(), texts), "texts"),
                () -> file.steps().forEach(s -> assertTrue(STEPS.contains(s.what()), s.what())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("use codes that the portal knows")
    void codes(CaseFile file) {
        for (NotificationField field : NotificationField.values()) {
            assertEquals(List.of(), field.refusals(field.key(), file.answer(field.key())), file.path());
        }
        file.codes("themes").forEach(c -> assertTrue(Themes.known(c), file.path() + ": " + c));
        file.codes("harms").forEach(c -> assertTrue(Themes.knownHarm(c), file.path() + ": " + c));
        file.codes("ages").forEach(c -> assertTrue(Coded.known(AgeBand.class, c), file.path() + ": " + c));
        file.codes("agencies").forEach(c -> assertTrue(Coded.known(Agency.class, c), file.path() + ": " + c));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("take their steps in order, before the start, and name no child in the name of the case")
    void steps(CaseFile file) {
        int before = Integer.MAX_VALUE;
        for (CaseFile.Step step : file.steps()) {
            assertTrue(step.daysBefore() >= 1 && step.daysBefore() <= before, file.path() + ": " + step);
            before = step.daysBefore();
        }
        String name = String.valueOf(file.answer("caseName"));
        file.children().forEach(child -> {
            assertFalse(name.contains(child.givenName()), file.path());
            assertFalse(name.contains(child.familyName()), file.path());
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("name no child in what is published, and have a real report where they publish one")
    void published(CaseFile file) {
        String report = String.join(
                "\n",
                String.valueOf(file.answer("title")),
                String.valueOf(file.text("summary")),
                String.valueOf(file.text("report")));
        boolean sought = !file.path().endsWith(WITH_A_NAME);
        file.children().stream().filter(child -> sought).forEach(child -> {
            assertFalse(report.contains(child.givenName()), file.path());
            assertFalse(report.contains(child.familyName()), file.path());
        });
        if (file.steps().stream().anyMatch(s -> s.what().equals("publish"))) {
            int words = ReportText.parse(file.text("report")).words();
            assertTrue(words >= 600, file.path() + " has " + words + " words");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("have documents that say what they are and can be made")
    void documents(CaseFile file) {
        for (CaseFile.Step step : file.steps()) {
            if (step.what().equals("document")) {
                String[] text = file.needed("document " + step.how()).split("\n", 2);
                assertTrue(text[0].length() > 10 && text.length == 2, file.path() + ": " + step.how());
                byte[] made = DemonstrationDocument.of(step.how(), text[1]);
                String begin = new String(made, 0, 5, StandardCharsets.US_ASCII);
                assertEquals(step.how().endsWith(".pdf"), begin.equals("%PDF-"), step.how());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("name no real local authority")
    void noRealPlace(CaseFile file) {
        String everything = read(FOLDER.resolve(file.path()));
        Matcher register = REGISTERED.matcher(read(REGISTER));
        int checked = 0;
        while (register.find()) {
            String name = register.group(1).replace("''", "'");
            assertFalse(
                    Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                            .matcher(everything)
                            .find(),
                    file.path() + " names " + name);
            checked++;
        }
        assertTrue(checked >= 153, "The register holds " + checked + " local authorities");
    }

    @Test
    @DisplayName("are dated by working days before the start, over weekends and bank holidays")
    void days() {
        CaseDays days = new CaseDays(WorkingCalendar.englandAndWales(), LocalDate.of(2026, 12, 29));

        assertEquals(LocalDate.of(2026, 12, 24), days.before(1), "Boxing Day's substitute is Monday 28 December");
        assertEquals(LocalDate.of(2026, 12, 23), days.before(2));
        assertEquals(LocalDate.of(2026, 12, 30), days.after(1));
        assertEquals(LocalDate.of(2023, 9, 15), CaseDays.born("3y2m11d", LocalDate.of(2026, 11, 26)));
        assertThrows(IllegalStateException.class, () -> CaseDays.born("three", LocalDate.of(2026, 11, 26)));
    }

    private static Set<String> without(Set<String> found, Set<String> known) {
        Set<String> rest = new HashSet<>(found);
        rest.removeAll(known);
        return rest;
    }
}
