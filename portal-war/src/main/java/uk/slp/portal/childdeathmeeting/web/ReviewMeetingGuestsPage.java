package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.Invitee;
import uk.slp.portal.childdeathmeeting.ReviewMeetingCommands.Invite;
import uk.slp.portal.shared.web.Option;

/** Inviting more people to a review meeting. */
@Named("reviewMeetingGuestsPage")
@RequestScoped
public class ReviewMeetingGuestsPage extends ReviewMeetingForm {
    private @Nullable List<Option> people;
    private List<String> chosen = List.of();
    private @Nullable String name;
    private @Nullable String role;
    private @Nullable String organisation;
    private @Nullable String address;

    @Override
    public void load() {
        need(view().may("INVITE") || postback());
    }

    /** Who is offered and not invited yet. */
    public List<Option> people() {
        List<Option> known = people;
        if (known == null) {
            Set<String> there = new HashSet<>();
            view().guests()
                    .forEach(guest -> there.add(
                            new Invitee(guest.name(), guest.role(), guest.organisation(), guest.address()).key()));
            known = ReviewMeetingPlanPage.options(queries().offered(view()).stream()
                    .filter(one -> !there.contains(one.key()))
                    .toList());
            people = known;
        }
        return known;
    }

    /** Invites them. */
    public @Nullable String invite() {
        boolean other = Stream.of(name, role, organisation, address).anyMatch(text -> text != null && !text.isBlank());
        Invitee somebody = other ? new Invitee(name, role, organisation, address) : null;
        return attempt(
                () -> service().invite(new Invite(reference(), expected(), chosen, somebody)),
                "Invited. Letters go to those who have an official address.",
                "view");
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }
}
