package uk.slp.portal.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Edition;

/**
 * One duty as one or more editions of the guidance have it. Data, read from {@code reference/duty_rules.csv}: a change of
 * law adds rows and never edits old ones. When it applies is said by the condition of the same id in
 * {@link DutyConditions}.
 *
 * @param id name of the rule and of its condition, kept with each decision
 * @param route to whom it leads
 * @param level how binding it is
 * @param from the first edition that has it
 * @param to the last edition that has it; null while in force
 * @param recipients who is told; {@code {panel}} stands for the name of the national body
 * @param sender who must send
 * @param deadline code of the deadline rule; empty where no time is set
 * @param followedBy code of the deadline rule of what follows; empty where nothing does
 * @param sources the instruments and places in them, the first one being the main one
 * @param domain where the domain reference has it
 * @param why the reason in plain words
 */
public record DutyRule(
        String id,
        DutyRoute route,
        DutyStrength level,
        Edition from,
        @Nullable Edition to,
        List<String> recipients,
        String sender,
        String deadline,
        String followedBy,
        List<DutySource> sources,
        String domain,
        String why) {

    /** @param recipients copied @param sources copied */
    public DutyRule {
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
        if (level == DutyStrength.LAW && !sources.get(0).confirmed()) {
            throw new IllegalArgumentException(id + ": what was not read in its source is never stated as law");
        }
    }

    /** True when that edition has the rule. */
    public boolean appliesIn(Edition edition) {
        return edition.compareTo(from) >= 0 && (to == null || edition.compareTo(to) <= 0);
    }
}
