package uk.slp.portal.notification.web;

import jakarta.faces.context.FacesContext;

/** What the address of a page says, and where to go from there. */
final class Asked {
    private Asked() {}

    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** The reference in the address. */
    static String reference() {
        String reference = parameter("ref");
        return reference == null ? "" : reference;
    }

    static String view(String reference) {
        return "/notification/view.xhtml?faces-redirect=true&ref=" + reference;
    }

    static String receipt(String reference) {
        return "/notification/receipt.xhtml?faces-redirect=true&ref=" + reference;
    }

    static String check(String reference) {
        return "/notification/check.xhtml?faces-redirect=true&ref=" + reference;
    }

    static String documents(String reference) {
        return "/notification/documents.xhtml?faces-redirect=true&ref=" + reference;
    }

    static String edit(String reference, String section, String childId) {
        return "/notification/edit.xhtml?faces-redirect=true&ref=" + reference + "&section=" + section
                + (childId == null || childId.isEmpty()
                        ? ""
                        : (section.equals("person") ? "&person=" : "&child=") + childId);
    }

    static long version(String text) {
        try {
            return Long.parseLong(text == null ? "" : text.trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
