package uk.slp.portal.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.OriginalQueries;
import uk.slp.portal.shared.file.FileContent;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.web.ConditionalAnswer;
import uk.slp.portal.shared.web.PublicAddress;
import uk.slp.portal.shared.word.WordPaper;

/**
 * Files beside an item: the citation as {@code /learning/{id}/cite.ris} and {@code cite.bib}, and the whole as one page
 * for reading without a connection, {@code offline.html}, a briefing or summary as a paper, {@code paper.pdf} and {@code
 * paper.docx}, and the file as which it came, {@code original}. A filter, because the page
 * servlet owns everything below {@code /learning/} and a servlet cannot be mapped to the end of such an address.
 */
@WebFilter(urlPatterns = "/learning/*", asyncSupported = true)
public class ItemFileFilter implements Filter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern PATH = Pattern.compile(
            "/learning/([^/]+)/(cite\\.ris|cite\\.bib|offline\\.html|paper\\.pdf|paper\\.docx|original)");

    /** What follows the address of an item to have the file as which it came. */
    static final String ORIGINAL = "/original";

    @Inject
    private LearningQueries queries;

    @Inject
    private OriginalQueries originals;

    @Inject
    private Clock clock;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher path = PATH.matcher(request.getServletPath() + info);
        if (!path.matches()) {
            chain.doFilter(asked, answer);
            return;
        }
        Optional<LearningView> item = queries.bySlug(path.group(1));
        if (item.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!item.get().published()) {
            response.sendError(HttpServletResponse.SC_GONE);
        } else if (path.group(2).equals("original")) {
            original(response, originals.open(path.group(1)));
        } else {
            write(request, response, item.get(), path.group(2), PublicAddress.base(request));
        }
    }

    /** Asked for each time, so that a file is gone as soon as its item is. */
    private static void original(HttpServletResponse response, Optional<FileContent> found) throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileContent file = found.get();
        file.headers().forEach(response::setHeader);
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        file.writeTo(response.getOutputStream());
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, LearningView item, String file, String base)
            throws IOException {
        boolean paper = file.startsWith("paper");
        if (paper && !ItemPaper.is(item.type())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Citation citation = new Citation(item, base);
        String ending = file.substring(file.lastIndexOf('.'));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + item.slug() + ending + "\"");
        switch (ending) {
            case ".ris" ->
                ConditionalAnswer.send(
                        request,
                        response,
                        "application/x-research-info-systems;charset=UTF-8",
                        citation.ris().getBytes(StandardCharsets.UTF_8));
            case ".bib" ->
                ConditionalAnswer.send(
                        request,
                        response,
                        "application/x-bibtex;charset=UTF-8",
                        citation.bibtex().getBytes(StandardCharsets.UTF_8));
            case ".pdf" ->
                ConditionalAnswer.send(request, response, "application/pdf", TaggedPdf.of(paper(item, base)));
            case ".docx" ->
                ConditionalAnswer.send(
                        request,
                        response,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        WordPaper.of(paper(item, base)));
            default -> ConditionalAnswer.send(request, response, "text/html;charset=UTF-8", offline(item, base));
        }
    }

    private Paper paper(LearningView item, String base) {
        LocalDate today = LocalDate.now(clock);
        return ItemPaper.of(new ItemView(item, base, "", today, queries.versions(item)), DAY.format(today));
    }

    private byte[] offline(LearningView item, String base) throws IOException {
        LocalDate today = LocalDate.now(clock);
        ItemView view = new ItemView(item, base, "", today, queries.versions(item));
        try {
            return OfflineItem.of(view, DAY.format(today));
        } catch (XMLStreamException e) {
            throw new IOException("The item " + item.slug() + " could not be written as one file", e);
        }
    }
}
