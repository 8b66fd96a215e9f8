package uk.slp.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.slp.portal.shared.startup.Startup;

/**
 * A query that makes rows names a constructor in a string, which no compiler reads; one value too few is found when the
 * query first runs, or keeps the portal from starting. So the strings are taken from the compiled classes and counted.
 */
@DisplayName("A row that a query makes")
class ConstructedRowsTest {
    private static final Pattern MAKES = Pattern.compile("\\bnew\\s+(uk\\.slp\\.[\\w.]+)\\s*\\(");

    /** As the compiler writes a place in a text where a value is put in when the text is made. */
    private static final char PUT_IN = '\u0001';

    record Row(String name, int values) {}

    @TestFactory
    @DisplayName("has a constructor of as many values as the query gives")
    Stream<DynamicTest> everyQuery() throws IOException, URISyntaxException {
        Path classes = Path.of(Startup.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                for (Row row : texts(file).stream()
                        .flatMap(text -> rows(text).stream())
                        .distinct()
                        .toList()) {
                    tests.add(DynamicTest.dynamicTest(
                            classes.relativize(file) + " makes " + row.name(), () -> assertFits(row)));
                }
            }
        }
        assertTrue(tests.size() > 15, "Queries that make rows are looked for where there are none: " + tests.size());
        return tests.stream();
    }

    @Test
    @DisplayName("is refused with one value too few, one too many, and when there is no such class")
    void canFail() {
        String right = "select new uk.slp.portal.architecture.ConstructedRowsTest.Row(r.name, (select count(v), max(v)"
                + " from Value v where v.row in ('a', \")\"))) from Row r";
        assertEquals(List.of(new Row("uk.slp.portal.architecture.ConstructedRowsTest.Row", 2)), rows(right));
        rows(right).forEach(ConstructedRowsTest::assertFits);
        for (String wrong : new String[] {
            right.replace("r.name, ", ""), right.replace("r.name", "r.name, r.id"), right.replace("Row(", "Line(")
        }) {
            AssertionError refused = null;
            try {
                rows(wrong).forEach(ConstructedRowsTest::assertFits);
            } catch (AssertionError expected) {
                refused = expected;
            }
            assertTrue(refused != null, wrong);
        }
    }

    private static void assertFits(Row row) {
        assertTrue(
                row.values() >= 0,
                () -> "The values of " + row.name() + " are put together when the query is made; write them as one"
                        + " constant, so that they can be counted");
        List<Integer> counts = Arrays.stream(type(row.name()).getDeclaredConstructors())
                .map(constructor -> constructor.getParameterCount())
                .toList();
        assertTrue(
                counts.contains(row.values()),
                () -> "The query gives " + row.values() + " values to " + row.name() + ", which takes " + counts);
    }

    private static Class<?> type(String name) {
        String inner = name;
        while (true) {
            try {
                return Class.forName(inner, false, ConstructedRowsTest.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                int dot = inner.lastIndexOf('.');
                if (dot < 0) {
                    throw new AssertionError("The query makes a " + name + ", which does not exist", e);
                }
                inner = inner.substring(0, dot) + "$" + inner.substring(dot + 1);
            }
        }
    }

    /** What a text makes; -1 values when they are not all in it. */
    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        Matcher makes = MAKES.matcher(text);
        while (makes.find()) {
            rows.add(new Row(makes.group(1), values(text, makes.end())));
        }
        return rows;
    }

    private static int values(String text, int start) {
        int depth = 1;
        int values = 1;
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth == 0) {
                    return values;
                }
            } else if (c == PUT_IN) {
                return -1;
            } else if (c == ',' && depth == 1) {
                values++;
            }
        }
        return -1;
    }

    /** The texts in the constant pool of a class file (Java Virtual Machine Specification, section 4.4). */
    private static List<String> texts(Path file) {
        List<String> texts = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(bytes))) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(in.readUTF());
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    default -> throw new IOException("Unknown constant " + tag + " in " + file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
