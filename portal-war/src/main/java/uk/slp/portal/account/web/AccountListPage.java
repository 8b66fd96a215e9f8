package uk.slp.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import uk.slp.portal.account.AccountAdminQueries;
import uk.slp.portal.account.AccountRow;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;
import uk.slp.portal.shared.web.Pager;

/** The accounts, for an administrator. */
@Named
@RequestScoped
public class AccountListPage {
    private static final int ROWS = 50;

    @Inject
    private AccountAdminQueries queries;

    private String text;
    private Page<AccountRow> page;

    @PostConstruct
    void load() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        text = given.getOrDefault("q", "");
        String number = given.get("page");
        boolean readable = number != null && number.matches("[1-9][0-9]{0,3}");
        page = queries.list(text, PageRequest.of(readable ? number : null, null, ROWS));
    }

    /** The accounts of this page. */
    public Page<AccountRow> page() {
        return page;
    }

    /** Roles in words. */
    public String roles(AccountRow row) {
        return row.roles().stream().map(Role::label).collect(Collectors.joining(", "));
    }

    public String getText() {
        return text;
    }

    /** Links to the other pages. */
    public Pager pager() {
        String base =
                "/admin/accounts" + (text.isEmpty() ? "" : "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return Pager.of(page.page(), ROWS, page.total(), base);
    }
}
