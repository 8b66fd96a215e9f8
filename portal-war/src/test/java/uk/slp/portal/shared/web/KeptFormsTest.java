package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is typed into a form is kept until the portal has taken it (rule 80):")
class KeptFormsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern TEXT = Pattern.compile("<(?:slp:textArea|textarea|h:inputTextarea)\\b");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"([^\"]+)\"");

    private static HttpServletRequest sent(String type, Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                KeptFormsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentType" -> type;
                    case "getParameterNames" -> Collections.enumeration(parameters.keySet());
                    case "getParameter" -> parameters.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("form", "form");
        form.put("form:version", "4");
        form.put("form:j_idt1:input", " A neighbour said <so>. ");
        form.put("form:j_idt2:one", "serious_harm");
        form.put("form:j_idt3:some", "yes");
        form.put("form:j_idt4:secret", "not to be shown");
        form.put("form:j_idt5:input", "  ");
        form.put("form:j_idt6:day", "3");
        form.put("form:j_idt6:month", "12");
        form.put("form:j_idt6:year", "2026");
        form.put("form:j_idt7:button", "Withhold the report");
        form.put("jakarta.faces.ViewState", "-1:1");
        return form;
    }

    @Test
    @DisplayName("lines, texts and dates of a form that came too late are given back, and no password")
    void givenBack() {
        assertEquals(
                List.of("A neighbour said <so>.", "3 12 2026"),
                KeptForms.typed(sent("application/x-www-form-urlencoded; charset=UTF-8", form())));
        assertEquals(
                List.of(),
                KeptForms.typed(sent("multipart/form-data; boundary=x", form())),
                "files of somebody who is signed out are not read");
        assertEquals(List.of(), KeptForms.typed(sent(null, form())));
    }

    @Test
    @DisplayName("the numbers of twenty forms are remembered, the oldest go")
    void numbers() {
        String numbers = "";
        for (int form = 1; form <= 25; form++) {
            numbers = KeptForms.with(numbers, "n" + form);
        }
        assertEquals(20, numbers.split(" ").length);
        assertTrue(numbers.startsWith("n6 ") && numbers.endsWith(" n25"), numbers);
    }

    @Test
    @DisplayName("every page with a text in a form takes part, by the template of staff pages or as a draft")
    void everyPage() throws IOException {
        String template = text(PAGES.resolve("WEB-INF/templates/staff.xhtml"));
        assertTrue(template.contains("keeping.xhtml"), "the template loads the scripts");
        assertTrue(
                template.contains("data-key=") && template.contains("data-taken=") && template.contains("data-again="));
        List<String> outside = new ArrayList<>();
        int texts = 0;
        for (Path page : pages()) {
            if (TEXT.matcher(text(page)).find() && !page.startsWith(PAGES.resolve("resources"))) {
                texts++;
                if (!takesPart(page)) {
                    outside.add(PAGES.relativize(page).toString());
                }
            }
        }
        assertTrue(texts > 20, "pages with texts: " + texts);
        // The gallery shows components and sends nothing; what a reading list says is in its address and needs no
        // session.
        assertEquals(
                List.of("gallery/form.xhtml", "learning/pack.xhtml"),
                outside.stream().sorted().toList());
    }

    private static boolean takesPart(Path page) {
        String text = text(page);
        if (text.contains("template=\"/WEB-INF/templates/staff.xhtml\"")) {
            return text.contains("<h:form") || text.contains("<slp:draft ");
        }
        List<Path> users =
                pages().stream().filter(other -> includes(other, page)).toList();
        return !users.isEmpty() && users.stream().allMatch(KeptFormsTest::takesPartOrHoldsNone);
    }

    private static boolean takesPartOrHoldsNone(Path user) {
        return text(user).contains("template=\"/WEB-INF/templates/staff.xhtml\"") || takesPart(user);
    }

    /** Which part of a record is included by an expression is known to its pages only, so all of them count. */
    private static boolean includes(Path user, Path page) {
        Matcher include = INCLUDE.matcher(text(user));
        while (include.find()) {
            String source = include.group(1);
            Path feature = page.getParent().getFileName();
            if (source.startsWith("#{")) {
                if (user.getParent().equals(PAGES.resolve(feature)) && page.startsWith(PAGES.resolve("WEB-INF"))) {
                    return true;
                }
            } else {
                Path named = source.startsWith("/") ? PAGES.resolve(source.substring(1)) : user.resolveSibling(source);
                if (named.normalize().equals(page)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
