package org.smeic.lms.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.smeic.lms.identity.NotSignedIn;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Everything that a REST door throws becomes a {@link Problem}; defects say nothing of themselves. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answered
                && answered.getResponse().hasEntity()) {
            return answered.getResponse();
        }
        var problem = problem(thrown);
        var answer = Response.status(problem.status())
                .type(Problem.TYPE)
                .entity(problem.json(Languages.of(request)).toString());
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer realm=\"lms\"");
        }
        return answer.build();
    }

    private Problem problem(Throwable thrown) {
        var refusal = Faults.cause(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var invalid = Faults.cause(thrown, ConstraintViolationException.class);
        if (invalid.isPresent()) {
            return new Problem(422, "shared.invalid_input", List.of(), Faults.of(invalid.get(), Languages.of(request)));
        }
        if (Faults.cause(thrown, EJBAccessException.class).isPresent()) {
            return request.getUserPrincipal() == null
                    ? Problem.of(401, "identity.not_signed_in")
                    : Problem.of(403, "identity.not_allowed");
        }
        if (thrown instanceof WebApplicationException answered) {
            return answered(answered.getResponse().getStatus(), thrown);
        }
        return isUnreadable(thrown) ? Problem.of(400, "shared.unreadable") : failed(thrown);
    }

    private static Problem refused(Refusal refusal) {
        var status = refusal instanceof NotFound ? 404 : refusal instanceof NotSignedIn ? 401 : 409;
        return Problem.of(refusal instanceof BadInput ? 400 : status, refusal.key(), refusal.arguments());
    }

    private Problem answered(int status, Throwable thrown) {
        return switch (status) {
            case 401 -> Problem.of(401, "identity.bad_token");
            case 404 -> Problem.of(404, "shared.not_found");
            case 405 -> Problem.of(405, "shared.method_not_allowed");
            case 406, 415 -> Problem.of(status, "shared.media_type");
            default ->
                status >= 500
                        ? failed(thrown)
                        : Problem.of(status, isUnreadable(thrown) ? "shared.unreadable" : "shared.bad_request");
        };
    }

    private static boolean isUnreadable(Throwable thrown) {
        return Faults.cause(thrown, JsonException.class).isPresent()
                || Faults.cause(thrown, JsonbException.class).isPresent();
    }

    private Problem failed(Throwable thrown) {
        return Problem.of(500, "shared.failed", Incident.log(request.getRequestURI(), thrown));
    }
}
