package uk.slp.portal.notification;

import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.notification.NotificationReceipt.Recipient;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.OtherAreas;
import uk.slp.portal.shared.config.Settings;

/**
 * Who receives a notification (rules 14 to 19 and 24). The department and the inspectorate receive every kind; the
 * national body only what it considers; the partners all but deaths of care leavers; and other authorities are told that
 * it concerns them.
 */
final class Recipients {
    private Recipients() {}

    static List<Recipient> of(Notification notification, NotificationReader.Bodies bodies) {
        List<Recipient> found = new ArrayList<>();
        if (notification.forPanel()) {
            found.add(new Recipient("panel", Settings.current().panelName()));
        }
        found.add(new Recipient("dfe", "Department for Education"));
        found.add(new Recipient("ofsted", "Ofsted"));
        if (notification.kind().forPartners()) {
            found.add(new Recipient("partnership", bodies.partnership()));
        }
        for (String code : OtherAreas.toTell(notification, bodies.ownCode())) {
            String name = bodies.authorities().get(code);
            if (name != null) {
                found.add(new Recipient("authority", name));
            }
        }
        return found;
    }
}
