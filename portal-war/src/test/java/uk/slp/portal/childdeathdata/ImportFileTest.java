package uk.slp.portal.childdeathdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeath.ChildDeathStatus;

@DisplayName("A file of completed reviews from an older system")
class ImportFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Set<String> AUTHORITIES = Set.of("X-LA-01");

    private static Map<NationalField, String> whole(String reference) {
        Map<NationalField, String> texts = new EnumMap<>(NationalField.class);
        texts.put(NationalField.REFERENCE, reference);
        texts.put(NationalField.STATUS, "closed");
        texts.put(NationalField.NHS_NUMBER, "9434765919");
        texts.put(NationalField.BIRTH_DATE, "2010-01-05");
        texts.put(NationalField.DEATH_DATE, "2016-03-01");
        texts.put(NationalField.SEX, "female");
        texts.put(NationalField.ETHNICITY, "WBRI");
        texts.put(NationalField.POSTCODE, "ZZ1 1AA");
        texts.put(NationalField.RESIDENCE, "X-LA-01");
        texts.put(NationalField.NOTIFIED_ON, "2016-03-02");
        texts.put(NationalField.CLOSED_ON, "2016-12-01");
        texts.put(NationalField.CATEGORY, "7");
        texts.put(NationalField.OVERALL, "none");
        texts.put(NationalField.SCORE_A, "1");
        texts.put(NationalField.SCORE_B, "1");
        texts.put(NationalField.SCORE_C, "0");
        texts.put(NationalField.SCORE_D, "2");
        return texts;
    }

    private static ImportCheck.Checked checked(List<Map<NationalField, String>> all) {
        List<ImportRow> rows = new ArrayList<>();
        all.forEach(texts -> rows.add(new ImportRow(rows.size() + 1, texts)));
        return ImportCheck.of(rows, AUTHORITIES, TODAY);
    }

    private static List<String> errors(Map<NationalField, String> texts) {
        return checked(List.of(texts)).findings().stream()
                .filter(ImportFinding::error)
                .map(one -> one.name() + " " + one.code())
                .toList();
    }

    private static List<String> refused(String content) {
        return ImportFile.read(content.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(one -> one.name() + " " + one.code())
                .toList();
    }

    @Test
    @DisplayName("what the portal writes as JSON and as CSV is read back, value for value")
    void readBack() throws IOException {
        Map<NationalField, Object> values = new EnumMap<>(NationalField.class);
        values.putAll(whole("CDR-2016-0001"));
        values.put(NationalField.DEATH_DATE, LocalDate.of(2016, 3, 1));
        values.put(NationalField.GESTATION, 39);
        NationalCase one = new NationalCase(ChildDeathStatus.CLOSED, values);
        Map<NationalField, String> expected = whole("CDR-2016-0001");
        expected.put(NationalField.GESTATION, "39");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        NationalFile.json(List.of(one), json);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        NationalFile.csv(List.of(one), csv);
        for (ByteArrayOutputStream file : List.of(json, csv)) {
            ImportFile.Read read = ImportFile.read(file.toByteArray());
            assertEquals(List.of(), read.findings());
            assertEquals(List.of(new ImportRow(1, expected)), read.rows());
        }
    }

    @Test
    @DisplayName("what is no file of that kind is refused as such")
    void noFile() {
        assertEquals(List.of("file size"), refused(""));
        assertEquals(List.of("file no_cases"), refused("reference,status\r\n"));
        assertEquals(List.of("file schema"), refused("{\"schema\":2,\"cases\":[]}"));
        assertEquals(List.of("file schema"), refused("{\"schema\":1}"));
        assertEquals(List.of("file not_json"), refused("{\"schema\":1,"));
        assertEquals(List.of("rows[1] not_csv"), refused("reference,status\r\na,closed,b\r\n"));
        assertEquals(List.of("rows[1] unknown_field"), refused("reference,child_name\r\na,b\r\n"));
        assertEquals(
                List.of("file not_text"),
                ImportFile.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}).findings().stream()
                        .map(one -> one.name() + " " + one.code())
                        .toList());
    }

    @Test
    @DisplayName("of one that is too large no more is taken in than shows that it is")
    void tooLarge() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        byte[] received = ImportFile.received(endless);
        assertEquals(ImportFile.LARGEST + 1, received.length);
        assertEquals(
                List.of("file size"),
                ImportFile.read(received).findings().stream()
                        .map(one -> one.name() + " " + one.code())
                        .toList());
    }

    @Test
    @DisplayName("each wrong value is named by row and field; only completed reviews are taken")
    void wrong() {
        assertEquals(List.of(), errors(whole("OLD/1")));
        Map<NationalField, String> texts = whole("OLD/1");
        texts.put(NationalField.STATUS, "gathering");
        texts.put(NationalField.SEX, "girl");
        texts.put(NationalField.DEATH_DATE, "2016-02-30");
        texts.put(NationalField.RESIDENCE, "E99");
        texts.put(NationalField.CATEGORY, "11");
        texts.put(NationalField.SCORE_D, "4");
        texts.put(NationalField.GESTATION, "many");
        assertEquals(
                Set.of(
                        "rows[1].status not_completed",
                        "rows[1].sex unknown_choice",
                        "rows[1].death_date not_a_day",
                        "rows[1].residence unknown_authority",
                        "rows[1].category unknown_choice",
                        "rows[1].score_d unknown_choice",
                        "rows[1].gestation_weeks not_a_number"),
                Set.copyOf(errors(texts)).stream()
                        .filter(one -> !one.contains("deathDate"))
                        .collect(Collectors.toSet()));
        texts = whole("OLD/1");
        texts.put(NationalField.CLOSED_ON, "2027-01-01");
        assertEquals(List.of("rows[1].closed_on future"), errors(texts));
        texts = whole("x".repeat(41));
        assertEquals(List.of("rows[1].reference too_long"), errors(texts));
    }

    @Test
    @DisplayName("the words name the row and the field once, and quote a field that the schema has not")
    void words() {
        Map<NationalField, String> texts = whole("OLD/1");
        texts.put(NationalField.SEX, "girl");
        texts.put(NationalField.BIRTH_DATE, "1998-03-01");
        assertEquals(
                Set.of(
                        "Row 1, Sex: Choose one of the answers of “Sex”.",
                        "Row 1, Date of birth: 18 or older at death."),
                checked(List.of(texts)).findings().stream()
                        .filter(ImportFinding::error)
                        .map(one -> one.where() + ": " + one.message())
                        .collect(Collectors.toSet()));
        ImportFinding unknown = ImportFile.read("reference,child_name\r\na,b\r\n".getBytes(StandardCharsets.UTF_8))
                .findings()
                .get(0);
        assertEquals("Row 1: The schema has no field “child_name”.", unknown.where() + ": " + unknown.message());
    }

    @Test
    @DisplayName("Rules 54, 57, 58 and 61 hold for an imported case as for one that is given to the national database")
    void rules() {
        Map<NationalField, String> adult = whole("OLD/1");
        adult.put(NationalField.BIRTH_DATE, "1998-03-01");
        assertEquals(List.of("rows[1].birth_date adult"), errors(adult));
        Map<NationalField, String> number = whole("OLD/1");
        number.put(NationalField.NHS_NUMBER, "9434765918");
        assertEquals(List.of("rows[1].nhs_number check_digit"), errors(number));
        Map<NationalField, String> incomplete = whole("OLD/1");
        incomplete.remove(NationalField.CATEGORY);
        incomplete.remove(NationalField.SCORE_A);
        assertEquals(List.of("rows[1].category missing", "rows[1].score_a missing"), errors(incomplete));
        ImportCheck.Checked twice = checked(List.of(whole("OLD/1"), whole("OLD/1")));
        assertTrue(twice.wrong());
        assertEquals(
                Set.of("rows[2].reference twice", "rows[1].nhs_number twice", "rows[2].nhs_number twice"),
                twice.findings().stream()
                        .filter(ImportFinding::error)
                        .map(one -> one.name() + " " + one.code())
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("Domain reference 6.4: 1* counts as 1 and 3 as 2, and both are shown as they were given")
    void oldScores() {
        Map<NationalField, String> texts = whole("OLD/1");
        texts.put(NationalField.SCORE_A, "1*");
        texts.put(NationalField.SCORE_B, "3");
        ImportCheck.Checked checked = checked(List.of(texts));
        assertFalse(checked.wrong());
        assertEquals("1", checked.cases().get(0).get(NationalField.SCORE_A));
        assertEquals("2", checked.cases().get(0).get(NationalField.SCORE_B));
        ImportPlan plan = ImportPlan.of(List.of(new ImportRow(1, texts)), checked.cases(), List.of());
        assertEquals(
                "A 1*, counts as 1, B 3, counts as 2, C 0, D 2",
                plan.fresh().get(0).scoreWords());
    }

    @Test
    @DisplayName(
            "Rule 58: a case that is there, by either reference or the NHS number, is shown with what differs and not"
                    + " written")
    void present() {
        Map<NationalField, Object> values = new EnumMap<>(NationalField.class);
        values.putAll(whole("CDR-2016-0007"));
        values.put(NationalField.SEX, "male");
        NationalCase kept = new NationalCase(ChildDeathStatus.CLOSED, values);
        Map<NationalField, String> same = whole("OLD/7");
        ImportCheck.Checked checked = checked(List.of(same));
        NationalCase given = new NationalCase(ChildDeathStatus.CLOSED, new EnumMap<NationalField, Object>(same));
        for (NationalCases.Known known :
                List.of(new NationalCases.Known(kept, null), new NationalCases.Known(without(kept), "OLD/7"))) {
            ImportPlan plan = ImportPlan.of(List.of(new ImportRow(1, same)), List.of(given), List.of(known));
            assertEquals(List.of(), plan.rows());
            assertTrue(
                    plan.present().get(0).differences().contains(new ImportView.Difference("Sex", "female", "male")));
            assertEquals("CDR-2016-0007", plan.present().get(0).reference());
        }
        ImportPlan other = ImportPlan.of(
                List.of(new ImportRow(1, same)),
                checked.cases(),
                List.of(new NationalCases.Known(without(kept), "OLD/8")));
        assertEquals(1, other.fresh().size());
    }

    @Test
    @DisplayName("Rule 58: a reference under which the portal has a child of another NHS number is an error of its row")
    void anotherChild() {
        Map<NationalField, Object> values = new EnumMap<>(NationalField.class);
        values.putAll(whole("CDR-2016-0007"));
        values.put(NationalField.NHS_NUMBER, "9876543210");
        NationalCase kept = new NationalCase(ChildDeathStatus.CLOSED, values);
        for (String reference : List.of("OLD/7", "CDR-2016-0007")) {
            List<ImportRow> rows = List.of(new ImportRow(1, whole("OLD/1")), new ImportRow(2, whole(reference)));
            List<NationalCases.Known> known = List.of(new NationalCases.Known(kept, "OLD/7"));
            assertEquals(
                    List.of("rows[2].reference another_child true"),
                    ImportPlan.mistaken(rows, known).stream()
                            .map(one -> one.name() + " " + one.code() + " " + one.error())
                            .toList());
            assertEquals(
                    List.of(),
                    ImportPlan.mistaken(rows, List.of(new NationalCases.Known(without(kept), "OLD/7"))),
                    "one without a number may be the same child");
        }
        Map<NationalField, String> unknown = whole("OLD/7");
        unknown.remove(NationalField.NHS_NUMBER);
        assertEquals(
                List.of(),
                ImportPlan.mistaken(
                        List.of(new ImportRow(1, unknown)), List.of(new NationalCases.Known(kept, "OLD/7"))));
    }

    @Test
    @DisplayName("Rule 76: a row speaks of a case that is closed to the person by its reference or its NHS number")
    void closed() {
        ImportRow row = new ImportRow(1, whole("OLD/7"));
        assertTrue(new NationalCases.Kept(List.of(), Set.of("OLD/7")).closes(row));
        assertTrue(new NationalCases.Kept(List.of(), Set.of("9434765919")).closes(row));
        assertFalse(new NationalCases.Kept(List.of(), Set.of("OLD/8")).closes(row));
    }

    private static NationalCase without(NationalCase one) {
        Map<NationalField, Object> values = new EnumMap<>(one.values());
        values.remove(NationalField.NHS_NUMBER);
        return new NationalCase(ChildDeathStatus.CLOSED, values);
    }
}
