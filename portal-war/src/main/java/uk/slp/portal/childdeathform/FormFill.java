package uk.slp.portal.childdeathform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.slp.portal.childdeathform.model.FormVersion;
import uk.slp.portal.childdeathform.model.FormVersions;
import uk.slp.portal.shared.audit.AuditTrail;

/** Publishes, as their first version, those delivered forms that are not there. */
@ApplicationScoped
public class FormFill {
    private static final String SYSTEM = "system";

    @Inject
    private FormVersions versions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Looks once for each form. */
    @Transactional
    public void fill() {
        List<String> present = versions.codes();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (String code : DeliveredForms.codes()) {
            if (!present.contains(code)) {
                FormVersion first = new FormVersion(DeliveredForms.one(code), 1, SYSTEM, now);
                versions.add(first.publish(null, "As delivered with the portal", "The portal", SYSTEM, now));
                versions.add(first);
                audit.bySystem("publish", FormVersion.TYPE, code, "1");
            }
        }
    }
}
