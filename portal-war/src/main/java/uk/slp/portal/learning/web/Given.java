package uk.slp.portal.learning.web;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import uk.slp.portal.learning.ReadingList;

/** What an address carries along. */
final class Given {
    private Given() {}

    static ReadingList readingList(ExternalContext external) {
        return readingList((HttpServletRequest) external.getRequest());
    }

    static ReadingList readingList(HttpServletRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        return ReadingList.of(name -> List.of(given.getOrDefault(name, new String[0])));
    }
}
