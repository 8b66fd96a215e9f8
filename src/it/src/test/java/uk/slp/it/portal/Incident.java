package uk.slp.it.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An invented serious incident in Calderwick, whole; a test takes away or changes what it is about. */
final class Incident {
    private Incident() {}

    /** A body that can be sent as it is. Each is about a child of its own, so that none looks like another. */
    static Map<String, Object> whole(String caseName) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "serious_incident");
        body.put("caseName", caseName);
        body.put("notifierName", "Priya Nair");
        body.put("notifierJobTitle", "Duty social work manager");
        body.put("notifierEmail", "priya.nair@calderwick.example");
        body.put("notifierPhone", "01632 960 142");
        body.put("incidentDate", "2026-03-02");
        body.put("incidentDatePrecision", "day");
        body.put("locationType", "in_area");
        body.put("placeAuthorityCode", "X-LA-01");
        body.put("setting", "home");
        body.put("awarenessDate", "2026-03-03");
        body.put("nature", "serious_harm");
        body.put("abuseStatus", "suspected");
        body.put("abuseTypes", List.of("physical", "neglect"));
        body.put("harmType", "harm_physical");
        body.put("circumstances", "Brought to hospital by an aunt.\nAccounts of how it came about differ.");
        body.put("immediateSafety", "Staying with an aunt.");
        body.put("lateReason", "The strategy meeting was delayed.");
        List<Map<String, Object>> children = new ArrayList<>();
        children.add(child());
        body.put("children", children);
        return body;
    }

    /** A child about whom everything asked is answered. */
    static Map<String, Object> child() {
        Map<String, Object> child = new HashMap<>();
        child.put("identityStatus", "known");
        Somebody somebody = Somebody.unlikeOthers();
        child.put("givenName", somebody.givenName());
        child.put("familyName", somebody.familyName());
        child.put("dateOfBirth", somebody.born().toString());
        child.put("sex", "male");
        child.put("ethnicity", "MWBC");
        child.put("disability", "no");
        child.put("lookedAfter", "no");
        child.put("homeAuthorityCode", "X-LA-01");
        child.put("livingArrangement", "parents");
        child.put("socialCareStatus", "never");
        child.put("childInNeedPlan", "never");
        child.put("childProtectionPlan", "never");
        child.put("knownToAgencies", List.of("gp"));
        return child;
    }
}
