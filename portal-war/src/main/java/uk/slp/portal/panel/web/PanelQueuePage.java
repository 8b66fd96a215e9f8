package uk.slp.portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.model.LazyDataModel;
import uk.slp.portal.panel.PanelCaseRow;
import uk.slp.portal.panel.PanelQueries;
import uk.slp.portal.panel.QueueCounts;
import uk.slp.portal.panel.QueueSort;
import uk.slp.portal.panel.QueueView;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Pager;
import uk.slp.portal.shared.web.Parameters;

/** The queue of the national body. View, order and page are in the address. */
@Named("panelQueuePage")
@RequestScoped
public class PanelQueuePage {
    private static final int SIZE = 20;

    @Inject
    private PanelQueries queries;

    @Inject
    private Clock clock;

    private QueueCounts counts;
    private LazyDataModel<PanelCaseRow> model;

    /** Reads how much there is; refuses those who may not see it. */
    public void load() {
        counts();
    }

    /** How many cases each saved view holds. */
    public QueueCounts counts() {
        if (counts == null) {
            counts = queries.counts();
        }
        return counts;
    }

    /** The saved views. */
    public List<QueueView> views() {
        return List.of(QueueView.values());
    }

    /** How many cases a saved view holds. */
    public long count(QueueView which) {
        return counts().of(which, with());
    }

    /** Whose cases are asked for by address: empty for all. */
    public String with() {
        return Parameters.need("with");
    }

    /** Whose cases can be asked for. */
    public List<Option> holders() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(QueueCounts.ME, "Me"));
        options.add(Option.of(QueueCounts.NOBODY, "Nobody yet"));
        options.addAll(Option.of(counts().holders(), h -> h.username(), h -> h.name()));
        return options;
    }

    /** The present person's own open cases, and those that nobody has, as further saved views. */
    public List<QueueShare> shares() {
        return List.of(
                new QueueShare(QueueCounts.ME, "Mine", counts().of(QueueView.OPEN, QueueCounts.ME)),
                new QueueShare(QueueCounts.NOBODY, "Nobody yet", counts().of(QueueView.OPEN, QueueCounts.NOBODY)));
    }

    /** The view asked for; all that is open when none, or an unknown one, was. */
    public QueueView view() {
        String code = Parameters.get("view");
        return Coded.known(QueueView.class, code) ? Coded.of(QueueView.class, code) : QueueView.OPEN;
    }

    /** The order asked for by address. */
    public QueueSort sort() {
        String code = Parameters.get("sort");
        return Coded.known(QueueSort.class, code) ? Coded.of(QueueSort.class, code) : QueueSort.USUAL_BY;
    }

    /** The orders to choose from. */
    public List<Option> sorts() {
        return Option.of(List.of(QueueSort.values()), QueueSort::code, QueueSort::label);
    }

    /** Rows of the table. */
    public LazyDataModel<PanelCaseRow> getModel() {
        if (model == null) {
            int page = pager().page();
            model = new QueueModel(sort(), (int) Math.min(SIZE, count(view())), (by, descending) -> queries.queue(
                            view(), with(), by, descending, new PageRequest(page, SIZE))
                    .items());
        }
        return model;
    }

    /** How many rows a part holds. */
    public int getSize() {
        return SIZE;
    }

    /** The parts of the queue. */
    public Pager pager() {
        int asked = PageRequest.of(Parameters.get("page"), null, SIZE).page();
        String base = Parameters.base() + "/panel?view=" + view().code() + "&sort=" + sort().code()
                + (with().isEmpty() ? "" : "&with=" + URLEncoder.encode(with(), StandardCharsets.UTF_8));
        return Pager.of(asked, SIZE, count(view()), base);
    }

    /** Open cases past their usual time, and the time of the answer, in words. */
    public String summary() {
        long open = counts().of(QueueView.OPEN);
        return open + " open, " + counts().of(QueueView.WAITING) + " waiting for an answer. As at "
                + PanelTexts.time(clock.instant()) + ".";
    }
}
