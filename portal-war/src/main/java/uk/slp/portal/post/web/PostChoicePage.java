package uk.slp.portal.post.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.PostChoice;
import uk.slp.portal.post.PostQueries;
import uk.slp.portal.post.PostService;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** Of what one wants e-mails; part of the account page. */
@Named
@RequestScoped
public class PostChoicePage {
    @Inject
    private PostQueries queries;

    @Inject
    private PostService service;

    private @Nullable String choice;

    @PostConstruct
    void load() {
        choice = queries.choice().code();
    }

    /** Keeps the choice. */
    public @Nullable String choose() {
        try {
            service.choose(Coded.known(PostChoice.class, choice) ? Coded.of(PostChoice.class, choice) : null);
            Messages.done("Your choice of e-mails was saved.");
            return "/account/account.xhtml?faces-redirect=true";
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** The answers. */
    public List<Option> getOptions() {
        return Option.of(Arrays.asList(PostChoice.values()), PostChoice::code, PostChoice::label);
    }

    /** Whether the portal sends e-mails at all. */
    public boolean isSending() {
        return Settings.current().sendsEmail();
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }
}
