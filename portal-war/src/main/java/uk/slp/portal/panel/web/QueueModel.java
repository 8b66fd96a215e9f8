package uk.slp.portal.panel.web;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import uk.slp.portal.panel.PanelCaseRow;
import uk.slp.portal.panel.QueueSort;
import uk.slp.portal.shared.persistence.Coded;

/**
 * Gives the table one part of the queue at a time. Which part is said by the address, so that paging works with plain
 * links; how it is sorted is said by a click on a heading, or by the address where no script runs.
 */
class QueueModel extends LazyDataModel<PanelCaseRow> {
    private static final long serialVersionUID = 1L;

    private final transient BiFunction<QueueSort, Boolean, List<PanelCaseRow>> rows;
    private final QueueSort usual;
    private final int shown;

    QueueModel(QueueSort usual, int shown, BiFunction<QueueSort, Boolean, List<PanelCaseRow>> rows) {
        this.usual = usual;
        this.shown = shown;
        this.rows = rows;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return shown;
    }

    @Override
    public List<PanelCaseRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        for (SortMeta by : sort.values()) {
            if (by.isActive() && Coded.known(QueueSort.class, by.getField())) {
                return rows.apply(
                        Coded.of(QueueSort.class, by.getField()), by.getOrder().isDescending());
            }
        }
        return rows.apply(usual, false);
    }
}
