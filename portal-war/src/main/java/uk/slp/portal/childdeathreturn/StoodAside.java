package uk.slp.portal.childdeathreturn;

import java.time.Instant;

/**
 * That who wrote for an agency declared a conflict of interest, and nobody writes since (rule 76).
 *
 * @param name of who wrote
 */
public record StoodAside(String name, String reason, Instant at) {
    /** The reason stays out of logs. */
    @Override
    public String toString() {
        return "StoodAside";
    }
}
