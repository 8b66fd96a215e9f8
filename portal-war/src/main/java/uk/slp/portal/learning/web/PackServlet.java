package uk.slp.portal.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.slp.portal.shared.web.ConditionalAnswer;

/** A reading list as a file; takes the parameters of its page. */
@WebServlet({PackServlet.HTML, PackServlet.PDF, PackServlet.WORD})
public class PackServlet extends HttpServlet {
    static final String HTML = "/learning/pack.html";
    static final String PDF = "/learning/pack.pdf";
    static final String WORD = "/learning/pack.docx";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Packs packs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PackView view = packs.of(request);
        String path = request.getServletPath();
        if (view.isNothing()) {
            // Nothing to put into a file: the page says how to choose passages.
            response.sendRedirect(view.getFresh());
            return;
        }
        String ending = path.substring(path.lastIndexOf('.'));
        response.setHeader("Content-Disposition", "attachment; filename=\"reading-list" + ending + "\"");
        switch (path) {
            case HTML -> ConditionalAnswer.send(request, response, "text/html;charset=UTF-8", PackFiles.html(view));
            case PDF -> ConditionalAnswer.send(request, response, "application/pdf", PackFiles.pdf(view));
            default ->
                ConditionalAnswer.send(
                        request,
                        response,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        PackWord.of(view));
        }
    }
}
