package uk.slp.portal.handover.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.slp.portal.handover.HandOver;
import uk.slp.portal.handover.HandoverService;
import uk.slp.portal.handover.HandoverView;
import uk.slp.portal.handover.HeldItem;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.TriedForm;

/** What every page does on which work changes hands. */
public abstract class HandoverForm extends TriedForm {
    @Inject
    private HandoverService service;

    private HandoverView view;
    private List<String> items;
    private String to;
    private String reason;

    /** Reads what the person has in hand. */
    protected abstract HandoverView read();

    /** Gives what was chosen. */
    protected abstract int give(HandOver command);

    /** The page to show afterwards. */
    protected abstract String again();

    /** Reads what the page shows. */
    public void load() {
        view();
    }

    /** What the person has in hand. */
    public HandoverView view() {
        if (view == null) {
            view = read();
        }
        return view;
    }

    /** Hands over. */
    public String handOver() {
        int[] given = new int[1];
        if (!tried(() -> given[0] = give(new HandOver(chosen(), to, reason)))) {
            return null;
        }
        Messages.done(
                given[0] == 1
                        ? "Handed over. The colleague is told under Post."
                        : given[0] + " things are handed over. The colleague is told under Post.");
        return again();
    }

    private Set<UUID> chosen() {
        return items == null ? Set.of() : items.stream().map(GivenId::of).collect(Collectors.toSet());
    }

    /** What can be handed over. */
    public List<Option> givable() {
        return Option.of(
                view().givable(),
                item -> item.id().toString(),
                item -> item.kind().label() + ", " + item.reference());
    }

    /** Who can take over. */
    public List<Option> colleagues() {
        return Option.of(view().colleagues(), one -> one.username(), one -> one.name());
    }

    HandoverService service() {
        return service;
    }

    @Override
    protected void readAgain() {
        view = null;
    }

    /** Before the person chooses, everything is chosen. */
    public List<String> getItems() {
        if (items == null && !postback()) {
            items = view().givable().stream()
                    .map(HeldItem::id)
                    .map(UUID::toString)
                    .toList();
        }
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
