package uk.slp.portal.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.error.Gone;
import uk.slp.portal.shared.error.Incident;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;
import uk.slp.portal.shared.error.NotSignedIn;
import uk.slp.portal.shared.error.PortalException;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;

/**
 * What a page does when something goes wrong, with and without Ajax. A rule that refuses an action shows the page again
 * with the words at the fields and everything that was typed; everything else leads to a page of its own, and what was
 * not foreseen gets a number that is on the page, in the header and in the log.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final Logger LOG = System.getLogger(PortalExceptionHandler.class.getName());

    /** Puts the handler in its place; named in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PortalExceptionHandler(getWrapped().getExceptionHandler());
        }
    }

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext queued =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            FacesContext context = queued.getContext();
            if (!context.getResponseComplete()) {
                answer(context, queued);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, ExceptionQueuedEventContext queued) {
        Throwable thrown = queued.getException();
        PortalException known = find(thrown, PortalException.class);
        boolean action = PhaseId.INVOKE_APPLICATION.equals(queued.getPhaseId());
        if (action && known != null && explained(known)) {
            context.renderResponse();
            return;
        }
        try {
            if (find(thrown, ViewExpiredException.class) != null) {
                show(context, ErrorPages.Kind.SESSION_ENDED);
            } else if (known instanceof NotSignedIn) {
                redirect(context, SignInAddress.comingBackTo(request(context)));
            } else {
                show(context, kind(known, thrown, request(context)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells at the fields, if the failure is one that the person can mend on this page. */
    private static boolean explained(PortalException known) {
        if (known instanceof RuleViolation refused) {
            Messages.add(refused);
        } else if (known instanceof StaleVersion stale) {
            Messages.add(
                    "",
                    "Somebody else (" + Changer.name(stale) + ") changed this at "
                            + CLOCK.format(stale.changedAt().atZone(PortalTime.LONDON))
                            + ", after you opened it. What you wrote is still on this page and has not been saved:"
                            + " copy it, open the page again and add it there.");
        } else if (known instanceof NotAllowedNow) {
            Messages.add("", String.valueOf(known.getMessage()));
        } else {
            return false;
        }
        return true;
    }

    private static ErrorPages.Kind kind(@Nullable PortalException known, Throwable thrown, HttpServletRequest request) {
        if (known instanceof NotFound) {
            return ErrorPages.Kind.NOT_FOUND;
        } else if (known instanceof NotPermitted) {
            return ErrorPages.Kind.NOT_PERMITTED;
        } else if (known instanceof Gone) {
            return ErrorPages.Kind.GONE;
        } else if (known instanceof StaleVersion
                || known instanceof NotAllowedNow
                || find(thrown, OptimisticLockException.class) != null) {
            return ErrorPages.Kind.CHANGED;
        } else if (known instanceof RuleViolation) {
            return ErrorPages.Kind.UNREADABLE;
        }
        String incident = Incident.next();
        request.setAttribute(ErrorPages.INCIDENT, incident);
        LOG.log(Level.ERROR, "Incident " + incident, thrown);
        return ErrorPages.Kind.PROBLEM;
    }

    private static void show(FacesContext context, ErrorPages.Kind kind) throws IOException {
        HttpServletRequest request = request(context);
        if (context.getPartialViewContext().isAjaxRequest()) {
            Object incident = request.getAttribute(ErrorPages.INCIDENT);
            if (kind == ErrorPages.Kind.SESSION_ENDED) {
                redirect(context, "/session-ended");
            } else if (incident != null) {
                response(context).setHeader(ErrorPages.INCIDENT_HEADER, incident.toString());
                redirect(context, "/problem/" + incident);
            } else {
                // Read again without a script, the page says itself what is wrong.
                redirect(context, SignInAddress.here(request));
            }
        } else {
            ErrorPages.show(request, response(context), kind);
            context.responseComplete();
        }
    }

    /** Also for Ajax, where Faces writes it as an instruction to the script. */
    private static void redirect(FacesContext context, String path) throws IOException {
        ExternalContext external = context.getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static HttpServletResponse response(FacesContext context) {
        return (HttpServletResponse) context.getExternalContext().getResponse();
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
