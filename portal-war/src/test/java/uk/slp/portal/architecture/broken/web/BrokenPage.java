package uk.slp.portal.architecture.broken.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import uk.slp.portal.architecture.broken.BrokenService;
import uk.slp.portal.architecture.broken.model.BrokenRecord;

/** A page that shows an entity, opens a transaction, makes an absolute address and calls what only the portal itself may call. */
public class BrokenPage {
    private final BrokenService service = new BrokenService();

    public BrokenRecord getRecord() {
        return new BrokenRecord();
    }

    public String address(HttpServletRequest request) {
        return request.getRequestURL().toString();
    }

    @Transactional
    public void save() {
        service.forTheSystem();
    }
}
