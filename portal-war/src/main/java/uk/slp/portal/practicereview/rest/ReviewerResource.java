package uk.slp.portal.practicereview.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.AppointmentCommands;
import uk.slp.portal.practicereview.AppointmentView;
import uk.slp.portal.practicereview.ReviewerAppointmentQueries;
import uk.slp.portal.practicereview.ReviewerAppointmentService;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.time.PortalTime;

/**
 * The reviewers of a practice review: the days on which it is open to them, and their independence. The version in
 * {@code If-Match} is that of the appointment; to appoint a further reviewer, that of the review.
 */
@Path("v1/practice-reviews/{reference}/reviewers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practice reviews")
public class ReviewerResource {
    @Inject
    private ReviewerAppointmentService service;

    @Inject
    private Clock clock;

    @Inject
    private ReviewerAppointmentQueries queries;

    /**
     * An appointment as programs see it.
     *
     * @param open whether the review is open to the reviewer today
     */
    public record Appointment(
            UUID id,
            long version,
            String reviewerName,
            LocalDate accessFrom,
            LocalDate accessUntil,
            boolean open,
            @Nullable OffsetDateTime endedAt,
            @Nullable String endReason,
            List<String> ties,
            @Nullable String explained,
            @Nullable String statement,
            @Nullable OffsetDateTime declaredAt,
            @Nullable String confirmedBy,
            @Nullable OffsetDateTime confirmedAt,
            @Nullable String note) {}

    /** All of a review. */
    public record Appointments(List<Appointment> items) {}

    /** The appointments, newest first. */
    @GET
    @Operation(summary = "Read the appointments of reviewers: days of access, independence")
    public Appointments all(@PathParam("reference") String reference) {
        return answer(reference);
    }

    /** Appoint a further reviewer. */
    @POST
    @Operation(summary = "Appoint a further reviewer: reviewer (sign-in name), accessFrom, accessUntil")
    public Appointments appoint(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new AppointmentCommands.Appoint(
                reference, version, body.text("reviewer"), body.text("accessFrom"), body.text("accessUntil"));
        body.finish();
        service.appoint(command);
        return answer(reference);
    }

    /** Move the last day of access. */
    @POST
    @Path("{id}/last-day")
    @Operation(summary = "Move the last day on which the review is open to the reviewer: accessUntil, reason")
    public Appointments moveLastDay(
            @PathParam("reference") String reference,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new AppointmentCommands.MoveLastDay(
                reference, GivenId.of(id), version, body.text("accessUntil"), body.text("reason"));
        body.finish();
        service.moveLastDay(command);
        return answer(reference);
    }

    /** End the access now. */
    @POST
    @Path("{id}/end")
    @Operation(summary = "End the access of a reviewer now: reason")
    public Appointments end(
            @PathParam("reference") String reference,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new AppointmentCommands.End(reference, GivenId.of(id), version, body.text("reason"));
        body.finish();
        service.end(command);
        return answer(reference);
    }

    /** Record what the reviewer says about their independence. */
    @POST
    @Path("{id}/independence")
    @Operation(
            summary = "Record what a reviewer says about their independence: ties (the questions answered with yes),"
                    + " explained, statement")
    public Appointments declare(
            @PathParam("reference") String reference,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new AppointmentCommands.Declare(
                reference, GivenId.of(id), version, body.texts("ties"), body.text("explained"), body.text("statement"));
        body.finish();
        service.declare(command);
        return answer(reference);
    }

    /** Confirm as the second person. */
    @POST
    @Path("{id}/confirmation")
    @Operation(summary = "Confirm, as the second person, that a reviewer is independent enough: note")
    public Appointments confirm(
            @PathParam("reference") String reference,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable String text) {
        long version = EntityTags.expected(ifMatch);
        ReviewBody body = ReviewBody.of(text);
        var command = new AppointmentCommands.Confirm(reference, GivenId.of(id), version, body.text("note"));
        body.finish();
        service.confirm(command);
        return answer(reference);
    }

    private Appointments answer(String reference) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        return new Appointments(queries.of(reference).appointments().stream()
                .map(view -> json(view, today))
                .toList());
    }

    private static Appointment json(AppointmentView view, LocalDate today) {
        return new Appointment(
                view.id(),
                view.version(),
                view.name(),
                view.from(),
                view.until(),
                view.open(today),
                time(view.endedAt()),
                view.endReason(),
                view.ties(),
                view.explained(),
                view.statement(),
                time(view.declaredAt()),
                view.confirmedName(),
                time(view.confirmedAt()),
                view.confirmNote());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
