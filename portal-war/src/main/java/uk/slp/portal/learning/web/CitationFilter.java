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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.web.ConditionalAnswer;
import uk.slp.portal.shared.web.PublicAddress;

/**
 * Citations as files beside an item: {@code /learning/{id}/cite.ris} and {@code cite.bib}. A filter, because the page
 * servlet owns everything below {@code /learning/} and a servlet cannot be mapped to the end of such an address.
 */
@WebFilter(urlPatterns = "/learning/*", asyncSupported = true)
public class CitationFilter implements Filter {
    private static final Pattern PATH = Pattern.compile("/learning/([^/]+)/cite\\.(ris|bib)");

    @Inject
    private LearningQueries queries;

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
        } else {
            write(request, response, item.get(), path.group(2), PublicAddress.base(request));
        }
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, LearningView item, String kind, String base)
            throws IOException {
        boolean ris = kind.equals("ris");
        Citation citation = new Citation(item, base);
        String type = ris ? "application/x-research-info-systems;charset=UTF-8" : "application/x-bibtex;charset=UTF-8";
        response.setHeader("Content-Disposition", "attachment; filename=\"" + item.slug() + "." + kind + "\"");
        String file = ris ? citation.ris() : citation.bibtex();
        ConditionalAnswer.send(request, response, type, file.getBytes(StandardCharsets.UTF_8));
    }
}
