package org.smeic.lms.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.smeic.lms.identity.NotSignedIn;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * A {@link Refusal} of an action becomes a message on the page it came from; one that keeps a page from
 * being shown becomes its status: 404 for what is not there, 403 for what is not theirs to see. A page
 * that knows a better one for its reader says so with {@link Elsewhere}.
 */
public class Refusals extends ExceptionHandlerFactory {

    public Refusals(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                if (isAnswered(events.next())) {
                    events.remove();
                }
            }
            getWrapped().handle();
        }

        private static boolean isAnswered(ExceptionQueuedEvent event) {
            var thrown = event.getContext().getException();
            var faces = event.getContext().getContext();
            var acting = event.getContext().getPhaseId() == PhaseId.INVOKE_APPLICATION && faces.isPostback();
            var elsewhere = Faults.cause(thrown, Elsewhere.class);
            if (elsewhere.isPresent()) {
                return lead(faces, elsewhere.get().address());
            }
            var refusal = Faults.cause(thrown, Refusal.class);
            if (refusal.isPresent()) {
                if (refusal.get() instanceof NotSignedIn) {
                    return signInFirst(faces);
                }
                return acting ? tell(faces, refusal.get()) : status(faces, statusOf(refusal.get()));
            }
            var invalid = Faults.cause(thrown, ConstraintViolationException.class);
            if (invalid.isPresent() && acting) {
                return tellFields(faces, Faults.of(invalid.get(), Languages.of(request(faces))));
            }
            if (Faults.cause(thrown, EJBAccessException.class).isPresent()) {
                return request(faces).getUserPrincipal() == null ? signInFirst(faces) : status(faces, 403);
            }
            return Faults.cause(thrown, ViewExpiredException.class).isPresent() && restart(faces);
        }

        private static int statusOf(Refusal refusal) {
            return refusal instanceof NotFound ? 404 : 403;
        }

        private static boolean tell(FacesContext faces, Refusal refusal) {
            return tell(faces, CDI.current().select(I18n.class).get().format(refusal.key(), refusal.arguments()));
        }

        private static boolean tell(FacesContext faces, String words) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
            faces.validationFailed();
            faces.renderResponse();
            return true;
        }

        /** Each fault beside the input that has the name of the field; without one, on top. */
        private static boolean tellFields(FacesContext faces, List<Problem.Field> faults) {
            for (var fault : faults) {
                var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, fault.words(), null);
                var shown = faces.getViewRoot().invokeOnComponent(faces, fault.name(), (context, input) -> {
                    if (input instanceof EditableValueHolder holder) {
                        holder.setValid(false);
                    }
                    context.addMessage(fault.name(), message);
                });
                if (!shown) {
                    tell(faces, fault.words());
                }
            }
            faces.renderResponse();
            return true;
        }

        private static HttpServletRequest request(FacesContext faces) {
            return (HttpServletRequest) faces.getExternalContext().getRequest();
        }

        private static boolean status(FacesContext faces, int status) {
            try {
                faces.getExternalContext().responseSendError(status, null);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            faces.responseComplete();
            return true;
        }

        /** The session ended while a page stood open: shows the page anew instead of an error. */
        private static boolean restart(FacesContext faces) {
            return lead(faces, address(faces));
        }

        private static boolean signInFirst(FacesContext faces) {
            return lead(faces, "/sign-in?back=" + URLEncoder.encode(address(faces), StandardCharsets.UTF_8));
        }

        private static String address(FacesContext faces) {
            var address = faces.getExternalContext().getRequestMap().get(AddressFilter.ADDRESS);
            return address == null ? "/" : address.toString();
        }

        private static boolean lead(FacesContext faces, String to) {
            try {
                faces.getExternalContext().redirect(to);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            faces.responseComplete();
            return true;
        }
    }
}
