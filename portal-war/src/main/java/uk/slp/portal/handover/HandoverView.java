package uk.slp.portal.handover;

import java.util.List;
import uk.slp.portal.shared.work.TakesWork.Successor;

/**
 * What a person has in hand, and who could take it over.
 *
 * @param username sign-in name of the person
 * @param items by kind and reference
 * @param colleagues those with an open account in the same organisation, by name
 */
public record HandoverView(String username, String name, List<HeldItem> items, List<Successor> colleagues) {
    public HandoverView {
        items = List.copyOf(items);
        colleagues = List.copyOf(colleagues);
    }

    /** What can be given. */
    public List<HeldItem> givable() {
        return items.stream().filter(item -> item.kind().givable()).toList();
    }

    /** What others must see to. */
    public List<HeldItem> others() {
        return items.stream().filter(item -> !item.kind().givable()).toList();
    }
}
