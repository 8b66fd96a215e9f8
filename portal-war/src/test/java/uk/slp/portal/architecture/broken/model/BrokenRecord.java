package uk.slp.portal.architecture.broken.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that anybody can make and change, and that knows the container. */
@Entity
@ApplicationScoped
public class BrokenRecord {
    @Id
    private long id;

    public BrokenRecord() {
        // Nothing: being public is the offence.
    }

    public void setId(long id) {
        this.id = id;
    }
}
