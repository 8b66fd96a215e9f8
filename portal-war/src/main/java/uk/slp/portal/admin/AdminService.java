package uk.slp.portal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.slp.portal.discovery.IndexFeed;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;

/** What administrators can set in motion. */
@ApplicationScoped
public class AdminService {
    @Inject
    private IndexFeed feed;

    @Inject
    private AuditTrail audit;

    /** Writes this node's search index anew; searches go on meanwhile. */
    @Requires(Permission.INDEX_REBUILD)
    @Transactional
    public void rebuildIndex() {
        audit.changed("rebuild", "search_index", "learning");
        feed.rebuild();
    }
}
